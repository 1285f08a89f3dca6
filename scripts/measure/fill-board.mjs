import { requireFromRoot } from "../check/tools.mjs";

/** How many of a hundred applications stand in each stage: many at the start, few at the end, as on a real board. */
const SHARES = { "ST-APPLIED": 44, "ST-REVIEW": 26, "ST-SCREEN": 14, "ST-LOOP": 8, "ST-DEBRIEF": 4, "ST-REF": 2 };

/**
 * Brings the demo's first open requisition to so many active applications, in two statements; what is there already
 * counts. Answers its reference. Only ever run on the data folder of the measurement.
 */
export async function fillBoard(url, organization, applications) {
  const { Client } = requireFromRoot("pg");
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("begin");
    await client.query(
      "select set_config('app.organization', (select organization_id::text from organization_slug where slug = $1), true)",
      [organization],
    );
    const { rows } = await client.query(REQUISITION);
    const [{ id, ref, active }] = rows;
    const missing = Math.max(0, applications - active);
    await client.query(FILL, [id, missing, JSON.stringify(stagesOf(missing))]);
    await client.query("commit");
    await client.query("analyze");
    return ref;
  } finally {
    await client.end();
  }
}

/** For each application the key of its stage, spread as the shares say; the offer stage takes what is left. */
function stagesOf(count) {
  const bag = Object.entries(SHARES).flatMap(([key, share]) => Array.from({ length: share }, () => key));
  return Array.from({ length: count }, (_, at) => bag[(at * 37) % 100] ?? "ST-OFFER");
}

const REQUISITION = `
  select r.id, r.ref, (select count(*)::int from application a
    where a.requisition_id = r.id and a.status in ('active', 'on_hold')) as active
  from requisition r where r.state = 'open' order by r.ref limit 1`;

const FILL = `
  with going as (
    select n, gen_random_uuid() as candidate_id, gen_random_uuid() as id, s.id as stage_id,
      now() - make_interval(hours => 5 * (n % 60) + 3) as at
    from generate_series(1, $2::int) n
    join stage s on s.requisition_id = $1 and s.key = ($3::jsonb ->> (n - 1)::int)
  ), person as (
    insert into candidate (organization_id, id, ref, name, current_title, current_employer, tags, created_at)
    select current_setting('app.organization')::uuid, candidate_id, 'CAN-M' || n,
      (array['Amina','Bogdan','Chiara','Dmitri','Elif','Farah','Goran','Hanna','Ivo','Jana'])[n % 10 + 1] || ' '
        || (array['Albrecht','Boateng','Castro','Dahl','Eriksen','Ferrari','Gupta'])[n % 7 + 1] || ' ' || n,
      (array['Senior Engineer','Staff Engineer','Engineering Lead'])[n % 3 + 1],
      (array['Tidewater Systems','Northgate Labs','Blue Heron'])[n % 3 + 1],
      case when n % 5 = 0 then array['Referral'] else '{}'::text[] end, at
    from going returning id
  ), written as (
    insert into application (organization_id, id, ref, candidate_id, requisition_id, status, stage_id,
      entered_stage_at, reply_due_at, owner_id, last_activity_at, applied_at)
    select current_setting('app.organization')::uuid, g.id, 'APP-' || 900000 + n, g.candidate_id, $1, 'active', g.stage_id,
      at, at + interval '7 days', (select m.id from member m order by m.created_at, m.id limit 1), at, at
    from going g returning id, stage_id, entered_stage_at
  )
  insert into stage_transition (organization_id, id, application_id, to_stage_id, to_status, actor_kind, at, step)
  select current_setting('app.organization')::uuid, gen_random_uuid(), id, stage_id, 'active', 'candidate',
    entered_stage_at, 1
  from written`;
