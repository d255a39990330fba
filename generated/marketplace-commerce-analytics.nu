# Written by `cargo xtask generate --service marketplace-commerce-analytics` from the service's model and overlay: change those instead.
# Marketplace Commerce Analytics, API version 2015-07-01: 2 operations.

use rt.nu [call]

# POST /; needs --data-set-type --data-set-publication-date --role-name-arn --destination-s3-bucket-name --sns-topic-arn
@search-terms 'GenerateDataSet, marketplacecommerceanalytics generate-data-set'
export def 'marketplace-commerce-analytics generate-data-set' [
  --data-set-type: string
  --data-set-publication-date: oneof<datetime, duration, string>
  --role-name-arn: string
  --destination-s3-bucket-name: string
  --destination-s3-prefix: string
  --sns-topic-arn: string
  --customer-defined-values: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-commerce-analytics GenerateDataSet $data_set_type $data_set_publication_date $role_name_arn $destination_s3_bucket_name $destination_s3_prefix $sns_topic_arn $customer_defined_values -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --data-set-type --from-date --role-name-arn --destination-s3-bucket-name --sns-topic-arn; deprecated
@search-terms 'StartSupportDataExport, marketplacecommerceanalytics start-support-data-export'
export def 'marketplace-commerce-analytics start-support-data-export' [
  --data-set-type: string@[customer_support_contacts_data test_customer_support_contacts_data]
  --from-date: oneof<datetime, duration, string>
  --role-name-arn: string
  --destination-s3-bucket-name: string
  --destination-s3-prefix: string
  --sns-topic-arn: string
  --customer-defined-values: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-commerce-analytics StartSupportDataExport $data_set_type $from_date $role_name_arn $destination_s3_bucket_name $destination_s3_prefix $sns_topic_arn $customer_defined_values -- $region $profile $with_input $fail_fast $yes' }
