package dev.hindsight.payoff;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.Tally;
import dev.hindsight.churn.CustomerTally;
import dev.hindsight.comparing.Resamples;
import dev.hindsight.findings.churn.Left;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.history.CostListener;
import dev.hindsight.history.DatedDisplacement;
import dev.hindsight.history.Exposure;
import dev.hindsight.history.Histories;
import dev.hindsight.history.ItemCost;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.TradeOffHistory;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds in exports that are written out what a report finds, without Spark. */
public final class FoundPayOff {

  private final PayOffBasis basis;
  private final PayOffAnalysis analysis;
  private final int parts;
  private final List<KnownDeal> deals;
  private final List<KnownCustomer> customers;
  private final List<TradeOffHistory> tradeOffs;

  private FoundPayOff(FoundPayOff other, PayOffAnalysis analysis, int parts) {
    this.basis = other.basis;
    this.analysis = analysis;
    this.parts = parts;
    this.deals = other.deals;
    this.customers = other.customers;
    this.tradeOffs = other.tradeOffs;
  }

  /** What is found in exports. */
  public FoundPayOff(
      WrittenExports written,
      ReviewBasis review,
      Measured<SizeBands> sizeBands,
      Parameters parameters) {
    Histories histories = written.histories();
    this.basis = PayOffBasis.of(review, 0, sizeBands, Levels.ALL);
    this.analysis = new PayOffAnalysis(basis, parameters);
    this.parts = 1;
    this.deals = histories.deals(review);
    this.customers = histories.customers(review);
    this.tradeOffs = histories.tradeOffs(review, new Deaf());
  }

  /** The same from so many resamples. */
  public FoundPayOff from(int resamples) {
    return new FoundPayOff(this, analysis.from(new Resamples(resamples)), parts);
  }

  /** The same with at most so many trade-offs in the findings. */
  FoundPayOff showing(int most) {
    return new FoundPayOff(this, analysis.showing(most), parts);
  }

  /** The same, counted in so many parts. */
  FoundPayOff in(int more) {
    return new FoundPayOff(this, analysis, more);
  }

  public PayOffBasis basis() {
    return basis;
  }

  List<TradeOffHistory> tradeOffs() {
    return tradeOffs;
  }

  List<KnownDeal> deals() {
    return deals;
  }

  /** What is known once everything is counted. */
  public Measured<PayOffFindings> counted() {
    Measured<CustomerTally> seen =
        basis.panel().map(months -> tally(() -> new CustomerTally(months), customers));
    return analysis.findings(
        tally(analysis::closed, deals),
        tally(analysis::ledger, tradeOffs),
        seen.map(all -> tally(() -> analysis.panel(all.bands(), Levels.ALL), customers)),
        seen.isMeasured() ? seen.require().left() : Left.NOBODY);
  }

  /** The findings. */
  Measured<PayOff> findings() {
    return counted().map(found -> found.payOff(tally(found::sums, valued(found))));
  }

  /** What the trade-offs come to. */
  public List<ValuedRequest> valued(PayOffFindings found) {
    Valuer valuer = found.valuer();
    return tradeOffs.stream().flatMap(each -> valuer.of(each).stream()).toList();
  }

  private <H, T extends Tally<H, T>> T tally(Supplier<T> empty, List<H> items) {
    return IntStream.range(0, parts)
        .mapToObj(part -> counted(empty.get(), items, part))
        .reduce(
            empty.get(),
            (one, other) -> {
              one.combine(other);
              return one;
            });
  }

  private <H, T extends Tally<H, T>> T counted(T tally, List<H> items, int part) {
    Stream.iterate(part, place -> place < items.size(), place -> place + parts)
        .forEach(place -> tally.accept(items.get(place)));
    return tally;
  }

  /** Whoever asks for trade-offs alone does not ask what items cost. */
  private static final class Deaf implements CostListener {

    @Override
    public void left(int review, String roadmapItemId, Exposure exposure) {}

    @Override
    public void exposed(int review, ItemCost item) {}

    @Override
    public void undated(DatedDisplacement displacement) {}
  }
}
