package dev.hindsight.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.churn.ChurnTable;
import dev.hindsight.findings.churn.Costliest;
import dev.hindsight.findings.payoff.Ledger;
import dev.hindsight.tables.evidence.EvidenceTables;
import dev.hindsight.tables.ledgers.ChurnTables;
import dev.hindsight.tables.ledgers.DisplacedItemsTable;
import dev.hindsight.tables.ledgers.TradeOffPlaces;
import dev.hindsight.tables.ledgers.TradeOffsTable;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale-sensitive")
class ExtentTest {

  private static final Findings FULL = FindingsFixture.full();

  @Test
  void aTableThatIsCutSaysWhereTheWholeOfItIs() {
    Costliest<String> part = new Costliest<>(4_321, List.of("x", "y"));

    assertThat(ChurnTables.extent(part, ChurnTable.DISPLACED_ITEMS))
        .isEqualTo(
            "Here are the costliest 2 of 4,321 rows; all of them are in"
                + " tables/displaced-items.csv, in the folder of this report.");
  }

  @Test
  void aWholeTableSaysThatItIs() {
    String subtitle =
        DisplacedItemsTable.of(FULL.churn().require(), TradeOffPlaces.in(FULL), "EUR").subtitle();

    assertThat(subtitle).startsWith("All rows are here: 12. The parts add up to the 14");
  }

  @Test
  void aLedgerSaysWhereTheWholeOfItIs() {
    Ledger ledger = FULL.payOff().require().ledger();

    assertThat(TradeOffsTable.extent(ledger))
        .isEqualTo("All decided requests of the last twelve quarters are here: 420.");
    assertThat(TradeOffsTable.extent(new Ledger(123_456, ledger.rows())))
        .isEqualTo(
            "Here are 420 of 123,456 decided requests, those decided last; all of them are in"
                + " tables/trade-offs.csv and tables/trade-offs.parquet, in the folder of this report.");
  }

  @Test
  void dealsWithoutChangesAreSaidWhereThereAreAny() {
    assertThat(EvidenceTables.notCounted(0)).isEmpty();
    assertThat(EvidenceTables.notCounted(1))
        .isEqualTo("Not counted, because no change of them is exported: 1\u00a0closed deal.");
  }
}
