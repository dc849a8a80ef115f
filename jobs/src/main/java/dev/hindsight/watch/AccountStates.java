package dev.hindsight.watch;

import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.Tally;
import dev.hindsight.history.AccountHistory;
import dev.hindsight.history.KnownCustomer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How some accounts stand, looked for among all. */
public final class AccountStates implements Tally<AccountHistory, AccountStates> {

  private static final long serialVersionUID = 1;
  private final ReviewBasis basis;
  private final Set<String> wanted;
  private final TreeMap<String, AccountState> found = new TreeMap<>();

  /**
   * Nothing is found yet.
   *
   * @param basis of the one review that is made
   * @param wanted the accounts
   */
  public AccountStates(ReviewBasis basis, Set<String> wanted) {
    this.basis = basis;
    this.wanted = wanted;
  }

  @Override
  public void accept(AccountHistory counted) {
    String id = counted.account().accountId();
    if (wanted.contains(id)) {
      LocalDate asOf = basis.period().asOf();
      found.put(
          id,
          KnownCustomer.of(counted, basis, 0)
              .map(customer -> AccountState.of(customer, asOf))
              .orElse(AccountState.UNKNOWN));
    }
  }

  @Override
  public void combine(AccountStates other) {
    found.putAll(other.found);
  }

  Map<String, AccountState> found() {
    return found;
  }
}
