package dev.hindsight.workbook;

import dev.hindsight.findings.Findings;
import java.util.ArrayList;
import java.util.List;

/** The sheets about sales pressure. */
final class PressureTables {

  private PressureTables() {}

  /** Only the first where pressure was not measured. */
  static List<Table> of(Findings findings) {
    List<Table> tables = new ArrayList<>(List.of(PressureSheet.of(findings)));
    if (findings.pressure().isMeasured()) {
      tables.add(PressureDetailSheet.of(findings.pressure().require(), findings.period()));
    }
    return tables;
  }
}
