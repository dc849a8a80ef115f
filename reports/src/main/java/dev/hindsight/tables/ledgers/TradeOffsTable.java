package dev.hindsight.tables.ledgers;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.payoff.Ledger;
import dev.hindsight.findings.payoff.LikeRequests;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffFigures;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Say;
import dev.hindsight.tables.features.FeaturePlaces;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import dev.hindsight.tables.grid.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The ledger: every decided request, what was asked, answered, displaced, and what it came to. */
public final class TradeOffsTable {

  static final String NAME = "Trade-offs";

  private final TradeOffPlaces places;
  private final FeaturePlaces features;
  private final Map<List<Object>, LikeRequests> like;

  private TradeOffsTable(TradeOffPlaces places, FeaturePlaces features, List<LikeRequests> like) {
    this.places = places;
    this.features = features;
    this.like = like.stream().collect(Collectors.toMap(TradeOffsTable::key, each -> each));
  }

  public static Table<TradeOff> of(Findings findings, PayOff payOff) {
    return new Table<>(
        NAME,
        "What became of each trade-off?",
        extent(payOff.ledger())
            + " Money in "
            + findings.parameters().reportingCurrency()
            + ". One decision is an anecdote: it stands beside what like requests came to.",
        new TradeOffsTable(TradeOffPlaces.in(findings), FeaturePlaces.in(findings), payOff.like())
            .columns(),
        payOff.ledger().rows());
  }

  /**
   * Some trade-offs by themselves: nothing there leads elsewhere, or tells of requests like them.
   *
   * @param title what a reader sees above them
   * @param subtitle which they are
   * @param rows latest first
   */
  public static Table<TradeOff> alone(String title, String subtitle, List<TradeOff> rows) {
    TradeOffsTable alone =
        new TradeOffsTable(TradeOffPlaces.NOWHERE, FeaturePlaces.NOWHERE, List.of());
    return new Table<>(NAME, title, subtitle, alone.ownColumns(traits()), rows);
  }

  /** How much of the ledger is there, and where the whole of it is. */
  public static String extent(Ledger ledger) {
    String shown = Say.count(ledger.rows().size());
    String all = Say.count(ledger.total());
    return ledger.isWhole()
        ? "All decided requests of the last twelve quarters are here: " + all + "."
        : "Here are "
            + shown
            + " of "
            + all
            + " decided requests, those decided last; all of them are in "
            + Ledger.CSV
            + " and "
            + Ledger.PARQUET
            + ", in the folder of this report.";
  }

  private List<Column<TradeOff>> columns() {
    return ownColumns(Column.all(traits(), alike()));
  }

  private List<Column<TradeOff>> ownColumns(List<Column<TradeOff>> last) {
    return Column.all(
        asked(), answered(), cameTo(), displaced(), Column.details(Column.all(promised(), last)));
  }

  private List<Column<TradeOff>> asked() {
    return Column.all(
        List.of(
            Column.cells("Request", 14, each -> places.toDisplacing(each.requestId())),
            Column.cells("Asked for", 38, each -> features.of(each.feature()))),
        Column.details(List.of(Column.words("Account", 14, TradeOff::accountId))),
        List.of(Column.words("Account name", 24, TradeOff::accountName)),
        Column.details(
            List.of(
                Column.words("Deal", 14, TradeOff::dealId),
                Column.words("Product manager", 18, TradeOff::productManager))),
        List.of(Column.words("Sales team", 25, TradeOff::salesTeam)),
        Column.details(
            List.of(
                Column.words("Sales rep", 23, TradeOff::salesRep),
                Column.day("Asked on", TradeOff::requestedAt))));
  }

  private static List<Column<TradeOff>> answered() {
    return Column.all(
        List.of(Column.words("Decided in", 12, TradeOff::decisionQuarter)),
        Column.details(List.of(Column.day("First decided on", TradeOff::decidedAt))),
        List.of(Column.cells("Answer", 14, each -> new Value.OfClass(each.answer()))),
        Column.details(
            List.of(
                Column.words("Kind of alternative", 23, TradeOff::alternativeKind),
                Column.words("Earlier answers", 26, TradeOffsTable::earlier),
                Column.words("Decided by", 16, each -> inForce(each).decidedBy()),
                Column.words("Reason given", 28, each -> inForce(each).reason()))),
        List.of(Column.words("Deal stands", 14, each -> each.outcome().label())),
        Column.details(List.of(Column.day("Closed on", TradeOff::closedAt))));
  }

  private static TradeOff.Answer inForce(TradeOff tradeOff) {
    return tradeOff.answers().get(tradeOff.answers().size() - 1);
  }

  private static String earlier(TradeOff tradeOff) {
    return tradeOff.answers().stream()
        .limit(tradeOff.answers().size() - 1L)
        .map(
            answer ->
                answer.decidedAt()
                    + " "
                    + Words.inSentence(answer.decision().label())
                    + (answer.reason().isEmpty() ? "" : " (" + answer.reason() + ")"))
        .collect(Collectors.joining("; "));
  }

  private static List<Column<TradeOff>> cameTo() {
    return Column.all(
        List.of(Column.words("Verdict", 14, each -> each.verdict().label())),
        Column.details(List.of(Column.words("Why", 36, TradeOff::reason))),
        Column.estimate(PayOffFigures.NET.measured(TradeOff::net)),
        Column.details(madeUpOf()));
  }

  /** What the net is made up of. */
  private static List<Column<TradeOff>> madeUpOf() {
    return Column.all(
        List.of(
            Column.of(PayOffFigures.DEAL_SIZE).wide(13),
            Column.of(PayOffFigures.SHARE),
            Column.of(PayOffFigures.LIKELY)),
        Column.estimate(PayOffFigures.GAIN.measured(TradeOff::gain)),
        Column.estimate(PayOffFigures.DISPLACEMENT_COST.measured(TradeOff::displacementCost)),
        List.of(
            Column.of(PayOffFigures.EFFORT_DAYS).wide(11),
            Column.of(PayOffFigures.EFFORT_COST.measured(TradeOff::effortCost))));
  }

  private List<Column<TradeOff>> displaced() {
    return Column.all(
        List.of(Column.cells("Displaced", 34, each -> places.toDisplaced(each.displaced()))),
        Column.details(
            List.of(
                Column.<List<TradeOff.Displaced>>count(
                        "Waits still exposed", 13, TradeOffsTable::exposes)
                    .inSome(TradeOffsTable::anyDisplaced),
                Column.of(PayOffFigures.DISPLACED_ARR)
                    .inSome(TradeOffsTable::displacing)
                    .wide(14))));
  }

  private static Optional<TradeOff> displacing(TradeOff tradeOff) {
    return Optional.of(tradeOff).filter(each -> !each.displaced().isEmpty());
  }

  private static Optional<List<TradeOff.Displaced>> anyDisplaced(TradeOff tradeOff) {
    return displacing(tradeOff).map(TradeOff::displaced);
  }

  private static long exposes(List<TradeOff.Displaced> displaced) {
    return displaced.stream().mapToLong(TradeOff.Displaced::exposes).sum();
  }

  private static List<Column<TradeOff>> promised() {
    return List.of(
        Column.words("Promise", 19, each -> each.promise().label()),
        Column.day("Promised for", TradeOff::promisedFor),
        Column.day("Delivered on", TradeOff::deliveredAt));
  }

  private static List<Column<TradeOff>> traits() {
    return List.of(
        Column.words("Segment", 16, TradeOff::segment),
        Column.words("Region", 14, TradeOff::region),
        Column.words("Deal type", 15, TradeOff::dealType),
        Column.words("Size band", 11, TradeOff::sizeBand),
        Column.words("Strategic fit", 15, TradeOff::strategicFit),
        Column.<Long>count("Other prospects", 13, prospects -> prospects)
            .inSome(each -> Optional.ofNullable(each.otherProspects())));
  }

  private List<Column<TradeOff>> alike() {
    List<Column<NetTotal>> settled =
        Column.all(
            List.of(
                Column.of(like(PayOffFigures.SETTLED)), Column.of(like(PayOffFigures.PAID_OFF))),
            Column.estimate(like(PayOffFigures.NET)));
    return Column.ofSome(this::settledAlike, settled);
  }

  private static <V> Figure<NetTotal, V> like(Figure<NetTotal, V> figure) {
    return figure.called("Like it: " + Words.inSentence(figure.label()));
  }

  private Optional<NetTotal> settledAlike(TradeOff tradeOff) {
    return Optional.ofNullable(
            like.get(
                List.of(
                    tradeOff.answer(),
                    tradeOff.segment(),
                    tradeOff.dealType(),
                    tradeOff.sizeBand())))
        .map(LikeRequests::settled);
  }

  private static List<Object> key(LikeRequests alike) {
    return List.of(alike.answer(), alike.segment(), alike.dealType(), alike.sizeBand());
  }
}
