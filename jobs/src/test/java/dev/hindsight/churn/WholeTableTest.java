package dev.hindsight.churn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.churn.ledgers.LeaverRow;
import dev.hindsight.churn.ledgers.RequestRow;
import dev.hindsight.findings.churn.ChurnTable;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.ItemCost;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WholeTableTest {

  private static final Measured<Estimate> NONE = Measured.not("nobody left");
  private static final Measured<Estimate> HALF = Measured.of(new Estimate(0.5, -0.25, 0.75));
  private static final LocalDate DAY = LocalDate.of(2026, 7, 10);

  @Test
  void itemsAreWrittenWithoutExponents() {
    WholeTable<ItemCost> table = WholeTable.items(HALF);

    assertThat(table.table()).isEqualTo(ChurnTable.DISPLACED_ITEMS);
    assertThat(String.join(",", table.header()))
        .isEqualTo(
            "roadmap_item_id,title,displaced_on,requests,exposed_accounts,leavers,accounts,arr,"
                + "attributable_accounts,attributable_accounts_lower,attributable_accounts_upper,"
                + "attributable_arr,attributable_arr_lower,attributable_arr_upper");
    assertThat(
            String.join(",", table.cells(new ItemCost("I0", null, DAY, 1, 2, 9, 1, 1_000, 20_000))))
        .isEqualTo(
            "I0,,2026-07-10,1,2,1,0.000001000,2.0000,"
                + "0.00000050,-0.00000025,0.00000075,1.0,-0.5,1.5");
  }

  @Test
  void whatIsAttributableIsThereOnlyWhereItIsMeasured() {
    WholeTable<RequestRow> table = WholeTable.requests(NONE);

    assertThat(table.table()).isEqualTo(ChurnTable.DISPLACING_REQUESTS);
    assertThat(table.header())
        .containsExactly("request_id", "deal_id", "feature", "items", "leavers", "accounts", "arr");
    assertThat(table.cells(new RequestRow("R", "", "", 1, 0, 0, 0)))
        .containsExactly("R", "", "", "1", "0", "0.000000000", "0.0000");
  }

  @Test
  void leaversAreWrittenAsTheExportsNameThem() {
    WholeTable<LeaverRow> table = WholeTable.leavers();

    assertThat(table.table()).isEqualTo(ChurnTable.CUSTOMERS_THAT_LEFT);
    assertThat(String.join(",", table.header()))
        .isEqualTo(
            "roadmap_item_id,account_id,account_name,segment,waiting_since,exposed_since,"
                + "churned_at,churn_reason,churn_roadmap_item_id,accounts,arr");
    assertThat(
            String.join(
                ",",
                table.cells(
                    new LeaverRow(
                        "I0",
                        "A1",
                        null,
                        null,
                        LocalDate.of(2026, 1, 1),
                        DAY,
                        LocalDate.of(2026, 8, 15),
                        null,
                        null,
                        999_001,
                        9_991))))
        .isEqualTo("I0,A1,,,2026-01-01,2026-07-10,2026-08-15,,,0.000999001,0.9991");
  }
}
