-- What an operation was and what it changed, as one number, so that damage to it is found; 0 until it
-- is written. It is computed by the program: Sources/Persistence/Operations/OperationDigest.swift.
ALTER TABLE operation ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
