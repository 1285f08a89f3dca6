import { graphql } from "#graphql/generated/index.ts";

export const jobCardFragment = graphql(`
  fragment JobCard on Job {
    ref
    title
    path
    language
    workplace
    location
    country
    closesOn
    pay {
      minMinor
      maxMinor
      currency
      interval
    }
    text {
      summary
      team {
        size
      }
      time {
        handsOnPercent
      }
    }
  }
`);

export const jobsPageQuery = graphql(`
  query JobsPage($filter: JobFilterInput!) {
    organization {
      slug
      name
    }
    jobs(filter: $filter) {
      total
      facets {
        location {
          value
          count
        }
        workplace {
          value
          count
        }
        handsOn {
          value
          count
        }
      }
      jobs {
        ...JobCard
      }
    }
  }
`);

/** One question for the open job and for the closed one, which shows what else is open. */
export const jobPageQuery = graphql(`
  query JobPage($ref: String!) {
    organization {
      slug
      name
    }
    job(ref: $ref) {
      ...JobCard
      isOpen
      url
      structuredData
      replyBy
      contact {
        name
        title
      }
      form {
        estimatedSeconds
        questions {
          key
        }
      }
      text {
        why
        team {
          text
          reportsTo
        }
        time {
          leadingPercent
          operationsPercent
          note
        }
        decisions {
          yours
          together
          notYours
        }
        success {
          after90Days
          after180Days
        }
        outcomes
        needs
        nice
        offers
        process {
          weeks
          conversations
          minutes
          steps {
            title
            minutes
            text
            preparation
          }
        }
        adjustments {
          text
          email
        }
        equalOpportunity
        terms
      }
    }
    jobs {
      total
      jobs {
        ...JobCard
      }
    }
  }
`);

export const sitemapQuery = graphql(`
  query Sitemap {
    organization {
      slug
    }
    jobs {
      jobs {
        url
        updatedAt
      }
    }
  }
`);
