package dev.hindsight.history;

import dev.hindsight.basis.LinkTally;
import dev.hindsight.exports.contract.Decision;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacement;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.Request;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.rules.KeyLink;
import dev.hindsight.exports.rows.ByteWriter;
import dev.hindsight.exports.rows.ExportedColumns;
import dev.hindsight.exports.rows.RowBytes;
import dev.hindsight.exports.rows.RowFinding;
import dev.hindsight.findings.quality.QualityFinding.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Brings requests together with their decisions, signals and displacements, and sends them to their
 * deals, and what they displaced to the items. Tells rows whose request is not exported, and rows
 * whose days contradict each other.
 */
public final class RequestMeeting implements Meeting<Entry> {

  private static final String UNDATED =
      "Is missing, and the request has no yes or alternative whose day could count";

  private final ExportedColumns columns;
  private final LinkTally tally;
  private byte[] group;
  private byte[] own;
  private Optional<Request> request = Optional.empty();
  private final List<byte[]> decisionRows = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<byte[]> signals = new ArrayList<>();
  private final Set<KeyLink> pointing = EnumSet.noneOf(KeyLink.class);
  private final List<byte[]> displacements = new ArrayList<>();

  /**
   * The meeting.
   *
   * @param columns which tables have an export: only these can lack a row
   * @param tally counts the keys that meet a request, and those that do not
   */
  public RequestMeeting(ExportedColumns columns, LinkTally tally) {
    this.columns = columns;
    this.tally = tally;
  }

  @Override
  public void accept(Entry entry, Consumer<Entry> out) {
    if (Key.domain(entry.key()) != Domain.REQUESTS) {
      out.accept(entry);
      return;
    }
    if (group == null || !Key.isOneGroup(group, entry.key())) {
      end(out);
      group = entry.key();
    }
    switch (Key.kind(entry.key())) {
      case Routing.OWN -> {
        own = entry.value();
        request = Optional.of(RowBytes.read(Request.class, own));
        tally.target(Requests.TABLE, request.get().requestId());
      }
      case Routing.DECISION -> accept(entry.value(), out);
      case Routing.SIGNAL -> {
        link(KeyLink.SIGNAL_REQUEST, entry.value(), out);
        // A signal without its request is never asked about: many of them need no room.
        if (request.isPresent()) {
          signals.add(entry.value());
        }
      }
      default -> {
        link(KeyLink.DISPLACEMENT_REQUEST, entry.value(), out);
        displacements.add(entry.value());
      }
    }
  }

  private void accept(byte[] row, Consumer<Entry> out) {
    link(KeyLink.DECISION_REQUEST, row, out);
    Decision decision = RowBytes.read(Decision.class, row);
    decisionRows.add(row);
    decisions.add(decision);
    request
        .map(Request::requestedAt)
        .filter(requestedAt -> decision.decidedOn().isBefore(requestedAt))
        .ifPresent(requestedAt -> out.accept(early(decision, requestedAt)));
  }

  private static Entry early(Decision decision, LocalDate requestedAt) {
    return Found.ofLink(
        Decisions.TABLE,
        decision.place(),
        0,
        RowFinding.of(
            Kind.CONTRADICTION,
            Decisions.DECIDED_AT,
            decision.decidedOn().toString(),
            "Is before its request",
            "Is before its request, of " + requestedAt));
  }

  private void link(KeyLink link, byte[] row, Consumer<Entry> out) {
    if (!columns.has(Requests.TABLE)) {
      return;
    }
    boolean isFirst = pointing.add(link);
    if (request.isPresent()) {
      if (isFirst) {
        tally.met(link);
      }
      return;
    }
    String id = (String) RowBytes.values(row)[link.table().position(link.column())];
    if (isFirst) {
      tally.unmet(link, id);
    }
    out.accept(
        Found.ofLink(
            link.table(), RowBytes.place(row), 0, Links.orphan(link.column(), id, link.target())));
  }

  @Override
  public void end(Consumer<Entry> out) {
    if (!displacements.isEmpty()) {
      List<LocalDate> given = DatedDisplacement.given(request, decisions);
      displacements.forEach(row -> displaced(row, given, out));
    }
    request.ifPresent(
        there ->
            out.accept(
                new Entry(
                    Key.of(
                        Domain.DEALS,
                        there.dealId(),
                        Routing.REQUEST,
                        Key.order(there.requestId())),
                    history())));
    group = null;
    pointing.clear();
    own = null;
    request = Optional.empty();
    decisionRows.clear();
    decisions.clear();
    signals.clear();
    displacements.clear();
  }

  private byte[] history() {
    ByteWriter out = new ByteWriter();
    out.writeBytes(own);
    RowBytes.writeAll(decisionRows, out);
    RowBytes.writeAll(signals, out);
    RowBytes.writeAll(displacements, out);
    return out.take();
  }

  private void displaced(byte[] row, List<LocalDate> given, Consumer<Entry> out) {
    Displacement displacement = RowBytes.read(Displacement.class, row);
    DatedDisplacement dated = DatedDisplacement.of(displacement, request, given);
    if (dated.isUndated()) {
      out.accept(
          Found.ofLink(
              Displacements.TABLE,
              displacement.place(),
              2,
              RowFinding.of(Kind.CONTRADICTION, Displacements.DISPLACED_AT, "", UNDATED)));
    }
    out.accept(
        new Entry(
            Key.of(
                Domain.ITEMS,
                displacement.roadmapItemId(),
                Routing.DISPLACED,
                Key.order(displacement.requestId())),
            dated.bytes(row)));
  }
}
