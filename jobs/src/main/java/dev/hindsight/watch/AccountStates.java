package dev.hindsight.watch;

import dev.hindsight.basis.Tally;
import dev.hindsight.history.AccountHistory;
import dev.hindsight.history.ItemWait;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How some accounts stand, looked for among all. */
public final class AccountStates implements Tally<AccountHistory, AccountStates> {

  private static final long serialVersionUID = 1;
  private final LocalDate asOf;
  private final Set<String> wanted;
  private final Map<String, AccountState> found = new TreeMap<>();

  /**
   * Nothing is found yet.
   *
   * @param wanted the accounts
   */
  public AccountStates(LocalDate asOf, Set<String> wanted) {
    this.asOf = asOf;
    this.wanted = wanted;
  }

  @Override
  public void accept(AccountHistory counted) {
    String id = counted.account().accountId();
    if (wanted.contains(id)) {
      LocalDate left = counted.account().churnedAt();
      found.put(id, new AccountState(hasCome(left) ? left : null, delivered(counted)));
    }
  }

  private Map<String, LocalDate> delivered(AccountHistory account) {
    return account.waits().stream()
        .filter(wait -> hasCome(wait.deliveredAt()))
        .collect(
            Collectors.toMap(
                ItemWait::roadmapItemId,
                ItemWait::deliveredAt,
                (one, other) -> one.isBefore(other) ? one : other));
  }

  private boolean hasCome(LocalDate day) {
    return day != null && !day.isAfter(asOf);
  }

  @Override
  public void combine(AccountStates other) {
    found.putAll(other.found);
  }

  Map<String, AccountState> found() {
    return found;
  }
}
