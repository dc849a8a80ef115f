package dev.hindsight.history;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Request;
import dev.hindsight.exports.rows.ByteReader;
import dev.hindsight.exports.rows.ByteWriter;
import dev.hindsight.exports.rows.RowBytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Brings deals together with their requests and changes, as {@link DealHistory} reads them.
 * Requests for a deal that is not exported come one by one, because there may be any number of
 * them; changes of one are passed on as they are.
 */
public final class DealMeeting implements Meeting<Entry> {

  private byte[] group;
  private Optional<byte[]> deal = Optional.empty();
  private final List<byte[]> requests = new ArrayList<>();
  private final List<byte[]> changes = new ArrayList<>();

  @Override
  public void accept(Entry entry, Consumer<Entry> out) {
    if (group == null || !Key.isOneGroup(group, entry.key())) {
      end(out);
      group = entry.key();
    }
    switch (Key.kind(entry.key())) {
      case Routing.OWN -> deal = Optional.of(entry.value());
      case Routing.CHANGE -> changed(entry, out);
      default -> asked(entry, out);
    }
  }

  private void changed(Entry change, Consumer<Entry> out) {
    if (deal.isPresent()) {
      changes.add(change.value());
    } else {
      out.accept(change);
    }
  }

  private void asked(Entry request, Consumer<Entry> out) {
    if (deal.isPresent()) {
      requests.add(request.value());
    } else {
      out.accept(new Entry(request.key(), history(id(request), List.of(request.value()))));
    }
  }

  private static String id(Entry request) {
    byte[] row = new ByteReader(request.value()).readBytes();
    return RowBytes.read(Request.class, row).dealId();
  }

  @Override
  public void end(Consumer<Entry> out) {
    deal.ifPresent(
        row ->
            out.accept(
                new Entry(
                    group,
                    history(
                        (String) RowBytes.values(row)[Deals.TABLE.position(Deals.DEAL_ID)],
                        requests))));
    group = null;
    deal = Optional.empty();
    requests.clear();
    changes.clear();
  }

  private byte[] history(String dealId, List<byte[]> of) {
    ByteWriter out = new ByteWriter();
    out.writeText(dealId).writeBoolean(deal.isPresent());
    deal.ifPresent(out::writeBytes);
    RowBytes.writeAll(changes, out);
    of.forEach(out::writeBytes);
    return out.take();
  }
}
