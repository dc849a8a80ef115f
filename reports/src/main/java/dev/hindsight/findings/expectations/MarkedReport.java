package dev.hindsight.findings.expectations;

import java.util.List;

/**
 * How right a report was, in short.
 *
 * @param quarter its quarter
 * @param ranges how many of its ranges could be marked
 * @param held how many of them held
 * @param toHold how many were to hold, by what the report itself said
 * @param farOff how many were far off
 */
public record MarkedReport(String quarter, int ranges, int held, double toHold, int farOff) {

  static MarkedReport of(String quarter, List<Marked> all) {
    List<Marked> marked = all.stream().filter(each -> each.outturn().isMeasured()).toList();
    return new MarkedReport(
        quarter,
        marked.size(),
        count(marked, Mark.HELD),
        marked.stream().mapToDouble(each -> each.expected().holds()).sum(),
        count(marked, Mark.FAR_OFF));
  }

  private static int count(List<Marked> marked, Mark mark) {
    return (int) marked.stream().filter(each -> each.outturn().require().mark() == mark).count();
  }
}
