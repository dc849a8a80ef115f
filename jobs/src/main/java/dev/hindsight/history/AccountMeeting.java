package dev.hindsight.history;

import dev.hindsight.exports.rows.ByteWriter;
import java.util.function.Consumer;

/** Brings accounts together with what they wait for, as {@link AccountHistory} reads them. */
public final class AccountMeeting implements Meeting<byte[]> {

  static final int WAIT = 1;

  /** Whether a key of the domain is that of an account itself. */
  public static boolean isAccount(byte[] key) {
    return Key.kind(key) == Routing.OWN;
  }

  private final ByteWriter history = new ByteWriter();
  private byte[] group;
  private boolean isKnown;

  @Override
  public void accept(Entry entry, Consumer<byte[]> out) {
    if (group == null || !Key.isOneGroup(group, entry.key())) {
      end(out);
      group = entry.key();
    }
    isKnown |= Key.kind(entry.key()) == Routing.OWN;
    // Without the account nobody asks what it waits for.
    if (isKnown) {
      history.writeBytes(entry.value());
    }
  }

  @Override
  public void end(Consumer<byte[]> out) {
    if (isKnown) {
      out.accept(history.take());
    }
    isKnown = false;
    group = null;
  }
}
