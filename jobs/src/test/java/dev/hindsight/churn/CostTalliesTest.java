package dev.hindsight.churn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.TallyLaws;
import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.basis.Tally;
import dev.hindsight.churn.ledgers.CostliestFirst;
import dev.hindsight.churn.ledgers.ItemTallies;
import dev.hindsight.churn.ledgers.ItemTally;
import dev.hindsight.churn.ledgers.LeaverRow;
import dev.hindsight.churn.ledgers.RequestRow;
import dev.hindsight.churn.ledgers.RequestTally;
import dev.hindsight.churn.ledgers.StatedCounts;
import dev.hindsight.findings.churn.Costliest;
import dev.hindsight.history.CostListener;
import dev.hindsight.history.DatedDisplacement;
import dev.hindsight.history.Exposure;
import dev.hindsight.history.ItemCost;
import dev.hindsight.history.TradeOffHistory;
import dev.hindsight.plain.WaitingCompany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CostTalliesTest {

  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));

  /** Something that is told to a listener. */
  private record Told(Consumer<CostListener> told) {}

  /** What is told to tallies, accepted like anything else that is counted. */
  private static final class Listening implements Tally<Told, Listening> {

    private static final long serialVersionUID = 1;

    private final ItemTallies items = new ItemTallies(1);

    @Override
    public void accept(Told counted) {
      counted.told().accept(items);
    }

    @Override
    public void combine(Listening other) {
      items.combine(other.items);
    }
  }

  /** Keeps what is told. */
  private static final class Kept implements CostListener {

    private final List<Told> told = new ArrayList<>();

    @Override
    public void left(int review, String roadmapItemId, Exposure exposure) {
      told.add(new Told(to -> to.left(review, roadmapItemId, exposure)));
    }

    @Override
    public void exposed(int review, ItemCost item) {
      told.add(new Told(to -> to.exposed(review, item)));
    }

    @Override
    public void undated(DatedDisplacement displacement) {
      told.add(new Told(to -> to.undated(displacement)));
    }
  }

  @Test
  void neitherOrderNorPartsShowOfItems() {
    Kept kept = new Kept();
    tradeOffs(kept);
    assertThat(kept.told).hasSizeGreaterThan(10);

    TallyLaws.hold(
        Listening::new,
        kept.told,
        tally -> {
          ItemTally items = tally.items.of(0);
          return List.of(
              items.items().kept(),
              items.items().all(),
              items.leavers().kept(),
              items.leavers().all(),
              items.stated(),
              items.stillExposing(),
              items.undated());
        });
  }

  @Test
  void neitherOrderNorPartsShowOfRequests() {
    TallyLaws.hold(
        () -> new RequestTally(0, PERIOD.asOf()),
        tradeOffs(new ItemTallies(1)),
        tally -> List.of(tally.requests().kept(), tally.requests().all()));
  }

  @Test
  void theCostliestThousandAreKeptAndAllAreCounted() {
    ItemTally tally = new ItemTally();
    IntStream.range(0, 1_500).forEach(item -> tally.exposed(item("i" + item, 0, item, item % 2)));

    assertThat(tally.items().all()).isEqualTo(1_500);
    assertThat(tally.stillExposing()).isEqualTo(750);
    assertThat(tally.items().kept()).hasSize(Costliest.SHOWN);
    assertThat(tally.items().kept().get(0).roadmapItemId()).isEqualTo("i1499");
    assertThat(tally.items().kept().get(999).roadmapItemId()).isEqualTo("i500");
  }

  @Test
  void mostRevenueComesFirstThenMostAccountsThenTheIdentifier() {
    List<ItemCost> rows =
        List.of(
            item("b", 1, 2, 0),
            item("a", 9, 1, 0),
            item("a", 1, 1, 0),
            item("a\0", 1, 1, 0),
            item("ab", 1, 1, 0),
            item("ﬀ", 1, 1, 0),
            item("😀", 1, 1, 0),
            item("a", 0, 0, 0));

    assertThat(rows).isSortedAccordingTo(new CostliestFirst<>());
    assertThat(rows).extracting(CostliestFirst::key).isSortedAccordingTo(Arrays::compareUnsigned);
  }

  @Test
  void whoNamedAnItemThatExposedItCountsOnceHoweverManyDid() {
    ItemTally tally = new ItemTally();
    tally.left("i", leaver("a", "i"));
    tally.left("j", leaver("a", "i"));
    tally.left("i", leaver("b", "k"));
    tally.left("j", leaver("b", "k"));
    tally.left("i", leaver("c", null));
    tally.left("i", leaver("d", ""));
    tally.left("i", leaver("e", "i"));

    assertThat(tally.stated()).isEqualTo(new StatedCounts(2, 1));
    assertThat(tally.leavers().all()).isEqualTo(7);
  }

  @Test
  void rowsComeBackFromTheirBytes() {
    LeaverRow leaver = LeaverRow.of("i", leaver("a", null));
    RequestRow request = new RequestRow("r", "", "Export to PDF", 3, 2, 1_500_000_000, 12_345);

    assertThat(LeaverRow.read(leaver.bytes())).isEqualTo(leaver);
    assertThat(RequestRow.read(request.bytes())).isEqualTo(request);
  }

  private static ItemCost item(String id, long accounts, long arr, long exposes) {
    return new ItemCost(id, null, LocalDate.of(2026, 1, 1), 1, 1, exposes, 0, accounts, arr);
  }

  private static Exposure leaver(String account, String named) {
    LocalDate day = LocalDate.of(2026, 5, 9);
    return new Exposure(
        account,
        "Name",
        null,
        day,
        day,
        day,
        null,
        named,
        true,
        false,
        Optional.of(new Exposure.Part(day, 500_000_000, 10)),
        Optional.empty());
  }

  private static List<TradeOffHistory> tradeOffs(CostListener listener) {
    WrittenExports company = WaitingCompany.drawn(11);
    ReviewBasis basis = company.basis(PERIOD, "USD");
    return company.histories().tradeOffs(basis, listener);
  }
}
