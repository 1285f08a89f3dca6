/**
 * Lines as they stand in résumés, invented, with what a careful reader would mark in them. `[[lang.go|Go]]` is a skill,
 * `[[lang.go?|Go]]` one that is only mentioned (denied, or called basic); `title`, `years` and `signal` mark the rest.
 * The extractor was built while looking at these.
 */
export const OPEN_SNIPPETS: readonly string[] = [
  // Go
  "Wrote the payment gateway in [[lang.go|Go]] and moved the rest of the team from [[lang.python|Python]].",
  "Languages: [[lang.go|Go]], [[lang.java|Java]], [[lang.kotlin|Kotlin]]",
  "Always ready to go the extra mile for a release.",
  "Prepared the go-to-market plan and the go-live weekend with sales.",
  "Go to person for flaky builds; [[practice.pair-programming|pairing]] every Friday with [[lang.java|Java]] newcomers.",
  "[[years|Six years]] of [[lang.go|Golang]] behind a [[fw.grpc|gRPC]] edge.",
  "Backends written in [[lang.go|Go]] and [[lang.rust|Rust]], deployed on [[ops.kubernetes|Kubernetes]].",
  "After the sale I had to let the old [[lang.java|Java]] monolith go and start over.",
  // C
  "Firmware in [[lang.c|C]] and [[lang.cpp|C++]] for heat meters.",
  "Joined before the Series C and stayed until the exit.",
  "Prepared monthly numbers for C-level readers and the C suite.",
  "Class C driving licence, first aid course.",
  "[[lang.cpp|C++]], [[lang.c|C]], [[lang.python|Python]], [[lang.bash|Bash]]",
  "Ported a [[lang.c|C99]] codec to [[lang.rust|Rust]] and kept the [[lang.c|C]] interface stable.",
  "[[lang.csharp|C#]] on [[fw.dotnet|.NET 8]] with [[fw.ef|Entity Framework Core]].",
  "Spoke to the board with Maria C. Lopez about budgets.",
  // R
  "Forecasts in [[lang.r|R]] and [[lang.python|Python]] for the energy desk.",
  "Worked in R&D for agricultural machines.",
  "Thesis supervised by Dr. R. Castellan, grade A.",
  "Statistics: [[lang.r|R]], [[lang.sql|SQL]], [[lang.python|Python]]",
  // Spring
  "[[fw.spring-boot|Spring Boot]] services on [[lang.java|Java 17]], [[db.kafka|Kafka]] in between.",
  "[[lang.java|Java]], [[fw.spring|Spring]], [[fw.hibernate|Hibernate]], [[db.postgresql|PostgreSQL]]",
  "Spring 2021: exchange semester in Lisbon.",
  "Moved three [[fw.spring|Spring MVC]] applications to [[fw.quarkus|Quarkus]] in spring.",
  "Gardening in spring, skiing in winter.",
  // Rust
  "Tools in [[lang.rust|Rust]] for the storage group, benchmarked against [[lang.cpp|C++]].",
  "Built an inspection robot that finds rust on bridges.",
  "Restored a rusty 1972 motorbike; rust does not scare me.",
  // Swift
  "[[fw.ios|iOS]] client in [[lang.swift|Swift]] with [[fw.ios|SwiftUI]].",
  "Known for swift answers and a calm voice in incidents.",
  "Integrated SWIFT messages and SEPA files for a payments bank.",
  // lambda and neighbours
  "Used lambda expressions to tidy up the collection code.",
  "[[cloud.aws-lambda|AWS Lambda]] behind an [[arch.api-gateway|API gateway]], state in [[db.dynamodb|DynamoDB]].",
  "Functional style: lambda, currying, immutability.",
  "A few hundred [[cloud.aws-lambda|Lambda functions]] in [[lang.python|Python]].",
  // other everyday words
  "[[fw.react|React]] and [[lang.typescript|TypeScript]] front ends, tested with [[practice.unit-testing|Vitest]] and [[practice.e2e|Playwright]].",
  "Learned to react calmly when production is down.",
  "Mobile app in [[fw.react-native|React Native]], later rewritten in [[lang.kotlin|Kotlin]].",
  "Stack: [[fw.nodejs|Node.js]], [[fw.express|Express]], [[db.mongodb|MongoDB]], [[ops.docker|Docker]].",
  "Happy to express doubts early and in writing.",
  "Lives in Phoenix, Arizona; open to remote.",
  "Rewrote the dashboard in [[fw.phoenix|Phoenix LiveView]] with [[lang.elixir|Elixir]].",
  "[[lang.ruby|Ruby]], [[fw.rails|Rails]], [[db.redis|Redis]], [[ops.git|GitHub]]",
  "Volunteer who repaired rails on a heritage railway.",
  "[[arch.api-design|REST]] and [[fw.graphql|GraphQL]] interfaces described in [[arch.api-design|OpenAPI]].",
  "The rest of the year was parental leave.",
  "Set up [[practice.ci|CI/CD]] with [[ops.github-actions|GitHub Actions]] and [[ops.terraform|Terraform]].",
  "Took the helm when the founder left.",
  "Charts in [[ops.helm|Helm]], clusters on [[cloud.aws-eks|EKS]], alerts through [[obs.prometheus|Prometheus]].",
  "Moved nightly jobs from [[lang.scala|Scala]] on [[db.spark|Spark]] to [[db.snowflake|Snowflake]].",
  "Every team is a snowflake, and I like that.",
  // negation
  "[[lang.java|Java]] daily, basic [[lang.kotlin?|Kotlin]].",
  "No [[ops.kubernetes?|Kubernetes]] yet, but plenty of [[ops.docker|Docker]].",
  "Shipped without [[ops.docker?|Docker]] for years.",
  // titles, years, signals
  "[[title|Senior Software Engineer]] at Tidewater Maps, [[years|2018 – 2022]]",
  "[[title|[[people.tech-leadership|Tech Lead]]]], Orchard Freight, [[years|March 2021 to present]]",
  "[[years|12+ years of experience]] in back ends; [[signal|led a team of seven engineers]] through a rewrite.",
  "[[signal|Mentored four junior colleagues]], two of whom own services today.",
  "[[title|Staff Engineer]] who [[signal|set the technical direction]] of checkout and search.",
  "Worked [[years|over ten years]] as [[title|backend developer]] and [[title|software architect]].",
  "Born in 1988, moved house three years ago, two children (4 and 6 years old).",
  "[[signal|Hired and onboarded]] five engineers; [[practice.code-review|code reviews]] within a day.",
  "[[title|Engineering Manager]] with [[signal|9 direct reports]], back to [[title|Lead Developer]] by choice.",
  // spellings and layout
  "[[lang.java|Ｊａｖａ]] and [[lang.python|PYTHON 3]]; [[lang.javascript|javascript]] where needed.",
  "[[lang.java|Java]]/[[lang.kotlin|Kotlin]] services, [[arch.event-driven|event-driven]] where it pays.",
  "github.com/oona-verne · oona@golang.example · https://example.org/java/react",
  "Moved from a monolith to [[arch.microservices|microservices]], then back to a [[arch.modular-monolith|modular\nmonolith]].",
  "[[comp.gdpr|GDPR]] and [[comp.pci-dss|PCI DSS]] audits, [[sec.threat-modelling|threat modelling]] with [[sec.threat-modelling|STRIDE]].",
];
