package dev.hindsight.payoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.plain.TradeOffCompany;
import dev.hindsight.tables.grid.FlatColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The ledger as a flat table. */
class WholeLedgerTest {

  private static final Map<FlatColumn.Type, Class<?>> CLASSES =
      Map.of(
          FlatColumn.Type.TEXT, String.class,
          FlatColumn.Type.DATE, LocalDate.class,
          FlatColumn.Type.COUNT, Long.class,
          FlatColumn.Type.NUMBER, Double.class,
          FlatColumn.Type.DECIMAL, BigDecimal.class);

  private final List<TradeOff> rows = rows();

  @Test
  void cellsAreOfTheirColumnsTypes() {
    for (TradeOff row : rows) {
      for (FlatColumn<TradeOff> column : WholeLedger.COLUMNS) {
        Object cell = column.cell().apply(row);
        assertThat(cell == null || CLASSES.get(column.type()).isInstance(cell))
            .as("%s: %s", column.name(), cell)
            .isTrue();
      }
    }
  }

  @Test
  void aRowSaysWhatTheTradeOffSays() {
    assertThat(cells("RY1", "decided_at", "answer", "answers", "share", "displaced", "gain", "net"))
        .containsExactly(
            LocalDate.parse("2025-01-05"),
            "yes",
            "2025-01-05 yes",
            new BigDecimal("100.0000"),
            "I1",
            75.0,
            35.0);
    assertThat(cells("RY2", "answer", "answers", "other_prospects", "gain", "verdict"))
        .containsExactly("yes", "2026-07-10 not_now; 2026-08-01 yes", null, -25.0, "too early");
    assertThat(cells("RA2", "alternative_kind", "deal_size", "share", "net", "net_lower"))
        .containsExactly("unknown", null, null, null, null);
  }

  private List<Object> cells(String request, String... names) {
    Map<String, FlatColumn<TradeOff>> columns =
        WholeLedger.COLUMNS.stream().collect(Collectors.toMap(FlatColumn::name, each -> each));
    TradeOff row =
        rows.stream().filter(each -> each.requestId().equals(request)).findFirst().orElseThrow();
    return Arrays.stream(names).<Object>map(name -> columns.get(name).cell().apply(row)).toList();
  }

  private static List<TradeOff> rows() {
    WrittenExports written = TradeOffCompany.written();
    return new FoundPayOff(
            written,
            TradeOffCompany.basis(written),
            TradeOffCompany.sizeBands(),
            ReportParameters.fiscalYearFrom(1))
        .from(50)
        .findings()
        .require()
        .ledger()
        .rows();
  }
}
