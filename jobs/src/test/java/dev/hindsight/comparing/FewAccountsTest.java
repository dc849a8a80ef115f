package dev.hindsight.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FewAccountsTest {

  @Test
  void countsExactlyUpToItsLimitWhicheverWayTheyCome() {
    FewAccounts even = new FewAccounts(21);
    FewAccounts odd = new FewAccounts(21);
    for (int i = 0; i < 500; i++) {
      (i % 2 == 0 ? even : odd).add(FewAccounts.hash("account " + i));
      even.add(FewAccounts.hash("account 0"));
      assertThat(even.count()).isEqualTo(Math.min(21, i / 2 + 1));
    }
    even.combine(odd);

    assertThat(even.count()).isEqualTo(21);
    assertThat(even.without(FewAccounts.hash("nobody"))).isEqualTo(21);
  }

  @Test
  void leavesOneOutWhereItIsAmongThem() {
    FewAccounts accounts = new FewAccounts(21);
    accounts.add(FewAccounts.hash("one"));
    accounts.add(FewAccounts.hash("other"));

    assertThat(accounts.without(FewAccounts.hash("one"))).isEqualTo(1);
    assertThat(accounts.without(FewAccounts.hash("third"))).isEqualTo(2);
  }
}
