package dev.hindsight.history;

import dev.hindsight.exports.contract.Account;
import dev.hindsight.exports.rows.ByteReader;
import dev.hindsight.exports.rows.RowBytes;
import java.util.ArrayList;
import java.util.List;

/**
 * A customer or prospect with what it waits for.
 *
 * @param account the account
 * @param waits the items that it waits for, by identifier; those that are not exported are left
 *     out, because nobody knows whether they were delivered
 */
public record AccountHistory(Account account, List<ItemWait> waits) {

  public AccountHistory {
    waits = List.copyOf(waits);
  }

  /** Reads what {@link AccountMeeting} wrote. */
  public static AccountHistory read(byte[] bytes) {
    ByteReader in = new ByteReader(bytes);
    Account account = RowBytes.read(Account.class, in.readBytes());
    List<ItemWait> waits = new ArrayList<>();
    while (in.hasMore()) {
      waits.add(ItemWait.read(in.readBytes()));
    }
    return new AccountHistory(account, waits);
  }
}
