CREATE SCHEMA fivetran_salesforce;
CREATE TABLE fivetran_salesforce.opportunity AS
SELECT deal_id AS id, account_id, amount, closed_at AS close_date, opened_at::timestamp AS created_date,
  CASE outcome WHEN 'won' THEN 'Signed' WHEN 'lost' THEN 'Closed Lost'
    WHEN 'no_decision' THEN 'No Decision' ELSE 'Negotiation' END AS stage_name,
  outcome = 'won' AS is_won, outcome <> 'open' AS is_closed,
  'U' || sales_rep AS owner_id, currency AS currency_iso_code,
  CASE deal_type WHEN 'new_business' THEN 'New Business' WHEN 'expansion' THEN 'Existing Business'
    WHEN 'renewal' THEN 'Renewal' END AS type,
  loss_reason AS loss_reason_c, competitor AS competitor_c, false AS is_deleted
FROM crm.deals;
INSERT INTO fivetran_salesforce.opportunity (id, is_won, is_closed, is_deleted) VALUES ('gone', true, true, true);
CREATE TABLE fivetran_salesforce.account AS
SELECT account_id AS id, account_name AS name, segment AS industry, region AS billing_country, arr AS arr_c,
  currency AS currency_iso_code, customer_since AS customer_since_c, churned_at AS churn_date_c,
  churn_reason AS churn_reason_c, churn_roadmap_item_id AS churn_roadmap_item_c, true AS _fivetran_active
FROM crm.accounts;
INSERT INTO fivetran_salesforce.account (id, name, _fivetran_active)
SELECT id, 'An older name', false FROM fivetran_salesforce.account;
CREATE TABLE fivetran_salesforce.user AS
SELECT DISTINCT 'U' || sales_rep AS id, sales_rep AS name, 'R1' AS user_role_id FROM crm.deals WHERE sales_rep IS NOT NULL;
CREATE TABLE fivetran_salesforce.opportunity_history AS
SELECT deal_id AS opportunity_id, expected_amount AS amount, opened_at::timestamp AS created_date
FROM crm.deals WHERE expected_amount IS NOT NULL
UNION ALL
SELECT deal_id, 1, opened_at::timestamp + interval '1 day' FROM crm.deals WHERE expected_amount IS NOT NULL;

CREATE SCHEMA airbyte_salesforce;
CREATE TABLE airbyte_salesforce."Opportunity" AS
SELECT id AS "Id", account_id AS "AccountId", amount AS "Amount", close_date AS "CloseDate", created_date AS "CreatedDate",
  stage_name AS "StageName", is_won AS "IsWon", is_closed AS "IsClosed", owner_id AS "OwnerId",
  currency_iso_code AS "CurrencyIsoCode", type AS "Type", loss_reason_c AS "Loss_Reason__c",
  competitor_c AS "Competitor__c", is_deleted AS "IsDeleted", now() AS _airbyte_extracted_at
FROM fivetran_salesforce.opportunity;
CREATE TABLE airbyte_salesforce."Account" AS
SELECT id AS "Id", name AS "Name", industry AS "Industry", billing_country AS "BillingCountry", arr_c AS "ARR__c",
  currency_iso_code AS "CurrencyIsoCode", customer_since_c AS "Customer_Since__c", churn_date_c AS "Churn_Date__c",
  churn_reason_c AS "Churn_Reason__c", churn_roadmap_item_c AS "Churn_Roadmap_Item__c"
FROM fivetran_salesforce.account WHERE _fivetran_active;
CREATE TABLE airbyte_salesforce."User" AS
SELECT id AS "Id", name AS "Name", user_role_id AS "UserRoleId" FROM fivetran_salesforce.user;
CREATE TABLE airbyte_salesforce."OpportunityHistory" AS
SELECT opportunity_id AS "OpportunityId", amount AS "Amount", created_date AS "CreatedDate" FROM fivetran_salesforce.opportunity_history;

CREATE SCHEMA fivetran_hubspot;
CREATE TABLE fivetran_hubspot.deal AS
SELECT deal_id, outcome AS deal_pipeline_stage_id, dense_rank() OVER (ORDER BY sales_rep) AS owner_id,
  amount AS property_amount, closed_at::timestamp AS property_closedate, opened_at::timestamp AS property_createdate,
  currency AS property_deal_currency_code, loss_reason AS property_closed_lost_reason, competitor AS property_competitor,
  CASE deal_type WHEN 'new_business' THEN 'newbusiness' WHEN 'expansion' THEN 'existingbusiness'
    ELSE deal_type END AS property_dealtype, false AS is_deleted
FROM crm.deals;
CREATE TABLE fivetran_hubspot.owner AS
SELECT DISTINCT dense_rank() OVER (ORDER BY sales_rep) AS owner_id, split_part(sales_rep, ' ', 1) AS first_name,
  substr(sales_rep, strpos(sales_rep, ' ') + 1) AS last_name
FROM crm.deals;
CREATE TABLE fivetran_hubspot.deal_pipeline_stage AS
SELECT * FROM (VALUES ('won', 'Signed', true, 1.0), ('lost', 'Lost', false, 0.0),
  ('no_decision', 'No Decision', false, 0.0), ('open', 'Negotiation', false, 0.4))
  AS stages (stage_id, label, closed_won, probability);
CREATE TABLE fivetran_hubspot.deal_company AS
SELECT deal_id, account_id AS company_id, 5 AS type_id FROM crm.deals WHERE account_id IS NOT NULL
UNION ALL SELECT deal_id, 'A-0', 341 FROM crm.deals WHERE account_id IS NOT NULL;
CREATE TABLE fivetran_hubspot.company AS
SELECT account_id AS id, account_name AS property_name, segment AS property_industry, region AS property_country,
  arr AS property_arr, currency AS property_currency, customer_since AS property_customer_since,
  churned_at AS property_churn_date, churn_reason AS property_churn_reason,
  churn_roadmap_item_id AS property_churn_roadmap_item, false AS is_deleted
FROM crm.accounts;
CREATE TABLE fivetran_hubspot.deal_property_history AS
SELECT deal_id, 'amount' AS name, expected_amount::text AS value, opened_at::timestamp AS timestamp
FROM crm.deals WHERE expected_amount IS NOT NULL
UNION ALL
SELECT deal_id, 'amount', '1', opened_at::timestamp + interval '1 day' FROM crm.deals WHERE expected_amount IS NOT NULL;

CREATE SCHEMA airbyte_hubspot;
CREATE TABLE airbyte_hubspot.deals AS
SELECT deal_id AS id, false AS archived,
  CASE WHEN account_id IS NOT NULL THEN jsonb_build_array(account_id) END AS companies,
  jsonb_build_object('dealstage', CASE outcome WHEN 'lost' THEN 'closedlost' WHEN 'won' THEN 'closedwon' ELSE outcome END,
    'hs_is_closed_won', (outcome = 'won')::text, 'hs_is_closed', (outcome <> 'open')::text, 'amount', amount,
    'deal_currency_code', currency, 'createdate', opened_at::text || 'T00:00:00Z', 'closedate', closed_at::text || 'T00:00:00Z',
    'dealtype', CASE deal_type WHEN 'new_business' THEN 'newbusiness' WHEN 'expansion' THEN 'existingbusiness' ELSE deal_type END,
    'hubspot_owner_id', sales_rep, 'closed_lost_reason', loss_reason, 'competitor', competitor) AS properties
FROM crm.deals;
CREATE TABLE airbyte_hubspot.companies AS
SELECT account_id AS id, false AS archived,
  jsonb_build_object('name', account_name, 'industry', segment, 'country', region, 'arr', arr, 'currency', currency,
    'customer_since', customer_since, 'churn_date', churned_at, 'churn_reason', churn_reason,
    'churn_roadmap_item', churn_roadmap_item_id) AS properties
FROM crm.accounts;
CREATE TABLE airbyte_hubspot.deals_property_history AS
SELECT deal_id AS "dealId", name AS property, value, timestamp FROM fivetran_hubspot.deal_property_history;

CREATE SCHEMA fivetran_jira;
CREATE TABLE fivetran_jira.status AS
SELECT * FROM (VALUES (1, 'Open'), (2, 'Planned'), (3, 'Parked'), (4, 'Declined'), (5, 'Workaround offered'), (6, 'Delivered'))
  AS statuses (id, name);
CREATE TABLE fivetran_jira.issue_type AS SELECT * FROM (VALUES (1, 'Idea'), (2, 'Epic')) AS types (id, name);
CREATE TABLE fivetran_jira.field AS
SELECT * FROM (VALUES ('status', 'Status'), ('duedate', 'Due date'), ('customfield_1', 'Opportunity ID'), ('customfield_2', 'Alternative'),
  ('customfield_3', 'Claimed Confidence'), ('customfield_4', 'Written Description'), ('customfield_5', 'Strategic Fit'),
  ('customfield_6', 'Effort Days')) AS fields (id, name);
CREATE TABLE fivetran_jira.user AS
SELECT 'U' || name AS id, name FROM (
  SELECT product_manager AS name FROM crm.requests UNION SELECT sales_rep FROM crm.requests UNION SELECT decided_by FROM crm.decisions) AS names
WHERE name IS NOT NULL;
CREATE TABLE fivetran_jira.issue AS
SELECT request_id AS id, request_id AS key, feature AS summary, 1 AS issue_type, 1 AS status, requested_at::timestamp AS created,
  'U' || product_manager AS assignee, 'U' || sales_rep AS reporter, NULL::date AS due_date, NULL::timestamp AS resolved
FROM crm.requests
UNION ALL
SELECT roadmap_item_id, roadmap_item_id, title, 2, CASE WHEN delivered_at IS NULL THEN 1 ELSE 6 END, '2022-01-01', NULL, NULL,
  planned_for, delivered_at
FROM crm.roadmap_items;
CREATE TABLE fivetran_jira.issue_field_history AS
SELECT request_id AS issue_id, field_id, requested_at::timestamp AS time, value, NULL::text AS author_id
FROM crm.requests, LATERAL (VALUES ('customfield_1', deal_id), ('customfield_3', round((claimed_confidence * 100)::numeric)::text),
  ('customfield_4', written_description::text), ('customfield_5', strategic_fit), ('customfield_6', effort_days::text),
  ('status', '1')) AS fields (field_id, value)
WHERE value IS NOT NULL;
INSERT INTO fivetran_jira.issue_field_history
SELECT request_id, field_id, decided_at + number * interval '1 minute', value, 'U' || decided_by
FROM (SELECT *, row_number() OVER (PARTITION BY request_id ORDER BY decided_at, decision_id) AS number FROM crm.decisions) AS answers,
  LATERAL (VALUES ('status', CASE decision WHEN 'yes' THEN '2' WHEN 'not_now' THEN '3' WHEN 'never' THEN '4' ELSE '5' END),
    ('customfield_2', alternative), ('duedate', promised_for::text)) AS fields (field_id, value)
WHERE value IS NOT NULL;
INSERT INTO fivetran_jira.issue_field_history
SELECT request_id, 'status', delivered_at::timestamp + interval '1 hour', '6', 'U' || decided_by
FROM crm.decisions WHERE delivered_at IS NOT NULL;
CREATE TABLE fivetran_jira.issue_link AS
SELECT request_id AS issue_id, roadmap_item_id AS related_issue_id, 'displaces' AS relationship FROM crm.displacements
UNION ALL SELECT roadmap_item_id, request_id, 'is displaced by' FROM crm.displacements;

CREATE SCHEMA airbyte_jira;
CREATE TABLE airbyte_jira.issues AS
SELECT i.key,
  jsonb_build_object('summary', i.summary, 'created', to_char(i.created, 'YYYY-MM-DD"T"HH24:MI:SS.MS"+0000"'),
    'issuetype', jsonb_build_object('name', t.name), 'status', jsonb_build_object('name', s.name), 'duedate', i.due_date,
    'resolutiondate', i.resolved, 'assignee', jsonb_build_object('displayName', substr(i.assignee, 2)),
    'reporter', jsonb_build_object('displayName', substr(i.reporter, 2)), 'customfield_10050', r.deal_id) AS fields,
  jsonb_build_object('histories', coalesce(h.histories, '[]') || coalesce(l.histories, '[]')) AS changelog
FROM fivetran_jira.issue i
JOIN fivetran_jira.issue_type t ON t.id = i.issue_type
JOIN fivetran_jira.status s ON s.id = i.status
LEFT JOIN crm.requests r ON r.request_id = i.key
LEFT JOIN (
  SELECT issue_id, jsonb_agg(jsonb_build_object('id', id, 'author', jsonb_build_object('displayName', substr(author_id, 2)),
    'created', to_char(time, 'YYYY-MM-DD"T"HH24:MI:SS.MS"+0000"'), 'items', items)) AS histories
  FROM (
    SELECT c.issue_id, c.time, c.author_id, c.issue_id || to_char(c.time, 'YYYYMMDDHH24MISS') AS id,
      jsonb_agg(jsonb_build_object('field', CASE c.field_id WHEN 'customfield_2' THEN 'Alternative' ELSE c.field_id END,
        'toString', coalesce(n.name, c.value))) AS items
    FROM fivetran_jira.issue_field_history c
    LEFT JOIN fivetran_jira.status n ON c.field_id = 'status' AND n.id::text = c.value
    WHERE c.field_id IN ('status', 'duedate', 'customfield_2')
    GROUP BY 1, 2, 3, 4) AS changes
  GROUP BY issue_id) AS h ON h.issue_id = i.id
LEFT JOIN (
  SELECT request_id, jsonb_agg(jsonb_build_object('id', 'L' || roadmap_item_id, 'created', '2025-01-01T10:00:00.000+0000',
    'items', jsonb_build_array(jsonb_build_object('field', 'Link', 'toString', 'This issue displaces ' || roadmap_item_id)))) AS histories
  FROM crm.displacements d
  WHERE roadmap_item_id ~ '^[A-Z]+-[0-9]+$' GROUP BY request_id) AS l ON l.request_id = i.key
