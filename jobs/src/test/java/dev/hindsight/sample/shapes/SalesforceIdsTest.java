package dev.hindsight.sample.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import org.junit.jupiter.api.Test;

class SalesforceIdsTest {

  @Test
  void threeLettersMoreSayWhichOnesAreCapitals() {
    assertThat(SalesforceIds.of18("003D000000PsFyW")).isEqualTo("003D000000PsFyWIAV");
    assertThat(SalesforceIds.of18("001000000000001")).isEqualTo("001000000000001AAA");
  }

  @Test
  void idsDifferInCaseAlone() {
    assertThat(SalesforceIds.of(Deals.DEAL_ID, "D-000010")).isEqualTo("0065g000000000AAAQ");
    assertThat(SalesforceIds.of(Deals.DEAL_ID, "D-000036")).isEqualTo("0065g000000000aAAA");
    assertThat(SalesforceIds.of(Accounts.ACCOUNT_ID, "A-000062")).isEqualTo("0015g0000000010AAA");
    assertThat(SalesforceIds.of("request_id", "R-000001")).isEqualTo("R-000001");
  }
}
