-- An import looks for a company, a role and an address in each of its rows, and each search went through
-- all that was stored. SQLite compares letters beyond ASCII by their bytes, so addresses that have any
-- are few, and looked at one by one.

CREATE INDEX application_company ON application (company_folded, role_folded);

CREATE INDEX person_address_beyond_ascii ON person (id) WHERE email GLOB '*[^ -~]*';
