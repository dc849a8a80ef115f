package dev.hindsight.history;

import dev.hindsight.exports.contract.Account;
import dev.hindsight.exports.rows.ByteReader;
import dev.hindsight.exports.rows.ByteWriter;
import dev.hindsight.exports.rows.RowBytes;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Sends the names of accounts to the deals that they are asked about in. */
public final class NameMeeting implements Meeting<Entry> {

  private byte[] group;
  private Optional<Account> account = Optional.empty();

  @Override
  public void accept(Entry entry, Consumer<Entry> out) {
    if (group == null || !Key.isOneGroup(group, entry.key())) {
      group = entry.key();
      account = Optional.empty();
    }
    if (Key.kind(entry.key()) == Routing.OWN) {
      account =
          Optional.of(RowBytes.read(Account.class, entry.value()))
              .filter(each -> each.accountName() != null);
    } else if (account.isPresent() && Links.dealId(entry) != null) {
      out.accept(entry(Links.dealId(entry), account.get()));
    }
  }

  private static Entry entry(String dealId, Account account) {
    return new Entry(
        Key.of(Domain.DEALS, dealId, Routing.NAME, Key.order(account.accountId())),
        new ByteWriter().writeText(account.accountId()).writeText(account.accountName()).take());
  }

  /** Adds the name in an entry to others. */
  static void read(Entry entry, Map<String, String> names) {
    ByteReader in = new ByteReader(entry.value());
    names.put(in.readText(), in.readText());
  }

  @Override
  public void end(Consumer<Entry> out) {}
}
