package dev.hindsight.history;

import dev.hindsight.basis.EvenSplit;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.exports.contract.RoadmapItem;
import dev.hindsight.exports.rows.ByteWriter;
import dev.hindsight.exports.rows.RowBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Puts what displaced items cost down to the requests that had displaced them: each item's part of
 * a customer that left is split evenly over the requests that had displaced it by that month. Sends
 * the requests' parts, and what they displaced, to their deals.
 */
public final class CostMeeting implements Meeting<Entry> {

  private static final int EXPOSURE = 4;

  private final List<LocalDate> asOf;
  private final CostListener listener;
  private byte[] group;
  private Optional<RoadmapItem> item = Optional.empty();
  private final List<DatedDisplacement> displacements = new ArrayList<>();
  private List<Counts> counts = List.of();

  /** What is counted of the item that is met, in one review. */
  private static final class Counts {
    private final List<Displacing> displacing = new ArrayList<>();
    private long exposedAccounts;
    private long exposes;
    private long leavers;
    private long accountUnits;
    private long arrUnits;
  }

  /** A request that displaced the item on a day. */
  private record Displacing(String requestId, String dealId, LocalDate day) {}

  public CostMeeting(List<ReviewBasis> reviews, CostListener listener) {
    this.asOf = reviews.stream().map(each -> each.period().asOf()).toList();
    this.listener = listener;
  }

  /** Whether a key of the domain of items is that of an item itself, or of what displaced it. */
  public static boolean isAskedFor(byte[] key) {
    return Key.kind(key) == Routing.OWN || Key.kind(key) == Routing.DISPLACED;
  }

  /** An exposure, on its way to its item. */
  public static Entry entry(int review, Exposure.OfItem exposure) {
    byte[] account = exposure.exposure().accountId().getBytes(StandardCharsets.UTF_8);
    byte[] order =
        ByteBuffer.allocate(Integer.BYTES + account.length).putInt(review).put(account).array();
    return new Entry(
        Key.of(Domain.ITEMS, exposure.roadmapItemId(), EXPOSURE, order),
        exposure.exposure().bytes(review));
  }

  @Override
  public void accept(Entry entry, Consumer<Entry> out) {
    if (group == null || !Key.isOneGroup(group, entry.key())) {
      end(out);
      group = entry.key();
      counts = asOf.stream().map(each -> new Counts()).toList();
    }
    switch (Key.kind(entry.key())) {
      case Routing.OWN -> item = Optional.of(RowBytes.read(RoadmapItem.class, entry.value()));
      case Routing.DISPLACED -> displaced(DatedDisplacement.read(entry.value()));
      case EXPOSURE -> exposed(Exposure.review(entry.value()), Exposure.read(entry.value()), out);
      default -> {}
    }
  }

  private void displaced(DatedDisplacement displacement) {
    displacements.add(displacement);
    if (displacement.isUndated()) {
      listener.undated(displacement);
    }
    for (int review = 0; review < asOf.size(); review++) {
      List<Displacing> displacing = counts.get(review).displacing;
      displacement
          .dayKnownOn(asOf.get(review))
          .ifPresent(
              day ->
                  displacing.add(
                      new Displacing(
                          displacement.displacement().requestId(), displacement.dealId(), day)));
    }
  }

  private void exposed(int review, Exposure exposure, Consumer<Entry> out) {
    Counts of = counts.get(review);
    of.exposedAccounts += exposure.inWindow() ? 1 : 0;
    of.exposes += exposure.now() ? 1 : 0;
    exposure
        .leftInWindow()
        .ifPresent(
            part -> {
              of.leavers++;
              of.accountUnits = Math.addExact(of.accountUnits, part.accountUnits());
              of.arrUnits = Math.addExact(of.arrUnits, part.arrUnits());
              listener.left(review, item.orElseThrow().roadmapItemId(), exposure);
              split(review, true, exposure.accountId(), part, out);
            });
    exposure.leftInTrend().ifPresent(part -> split(review, false, exposure.accountId(), part, out));
  }

  private void split(
      int review, boolean inWindow, String accountId, Exposure.Part part, Consumer<Entry> out) {
    List<Displacing> sharing =
        counts.get(review).displacing.stream()
            .filter(each -> !each.day().isAfter(part.month()))
            .toList();
    for (int place = 0; place < sharing.size(); place++) {
      RequestCosts.Part share =
          new RequestCosts.Part(
              accountId,
              EvenSplit.part(part.accountUnits(), place, sharing.size()),
              EvenSplit.part(part.arrUnits(), place, sharing.size()));
      Displacing to = sharing.get(place);
      out.accept(CostEntry.part(to.dealId(), to.requestId(), review, inWindow, share));
    }
  }

  @Override
  public void end(Consumer<Entry> out) {
    for (int review = 0; review < counts.size(); review++) {
      Counts of = counts.get(review);
      if (of.exposedAccounts > 0) {
        listener.exposed(review, cost(of));
      }
      for (DatedDisplacement displacement : displacements) {
        if (displacement.isKnownOn(asOf.get(review))) {
          out.accept(displaced(review, displacement, of));
        }
      }
    }
    group = null;
    item = Optional.empty();
    displacements.clear();
    counts = List.of();
  }

  private ItemCost cost(Counts of) {
    return new ItemCost(
        item.orElseThrow().roadmapItemId(),
        item.orElseThrow().title(),
        of.displacing.stream().map(Displacing::day).min(LocalDate::compareTo).orElseThrow(),
        of.displacing.size(),
        of.exposedAccounts,
        of.exposes,
        of.leavers,
        of.accountUnits,
        of.arrUnits);
  }

  private Entry displaced(int review, DatedDisplacement displacement, Counts of) {
    LocalDate day = displacement.dayKnownOn(asOf.get(review)).orElse(null);
    return CostEntry.displaced(
        displacement.dealId(),
        displacement.displacement().requestId(),
        review,
        new RequestCosts.DisplacedItem(
            displacement.displacement().roadmapItemId(),
            item.map(RoadmapItem::title).orElse(null),
            day,
            day == null ? 0 : of.exposes,
            day != null && of.exposedAccounts > 0));
  }

  /** The bytes of what one request is told. */
  static final class CostEntry {

    private CostEntry() {}

    static Entry displaced(
        String dealId, String requestId, int review, RequestCosts.DisplacedItem item) {
      ByteWriter out = start(requestId, review).writeBoolean(true);
      out.writeText(item.roadmapItemId()).writeText(item.title()).writeDay(item.displacedOn());
      out.writeLong(item.exposes()).writeBoolean(item.exposedInWindow());
      return entry(dealId, requestId, out);
    }

    static Entry part(
        String dealId, String requestId, int review, boolean inWindow, RequestCosts.Part part) {
      ByteWriter out = start(requestId, review).writeBoolean(false).writeBoolean(inWindow);
      out.writeText(part.accountId()).writeLong(part.accountUnits()).writeLong(part.arrUnits());
      return entry(dealId, requestId, out);
    }

    private static ByteWriter start(String requestId, int review) {
      return new ByteWriter().writeText(requestId).writeLong(review);
    }

    private static Entry entry(String dealId, String requestId, ByteWriter out) {
      return new Entry(
          Key.of(Domain.DEALS, dealId, Routing.REQUEST, Key.order(requestId)), out.take());
    }
  }
}
