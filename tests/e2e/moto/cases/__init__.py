"""One case file per service: `CLIENT` names the boto3 client, `STEPS` lists what is done;
`NEEDS` (optional) lists what boto3 makes on both servers first, as (client, operation, parameters)."""
