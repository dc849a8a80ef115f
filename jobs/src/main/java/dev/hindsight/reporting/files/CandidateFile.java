package dev.hindsight.reporting.files;

import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.findings.churn.ChurnTable;
import dev.hindsight.findings.evidence.Evidence.Candidate;
import dev.hindsight.publish.SpreadsheetSafeCsv;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Candidate displacements as rows of {@code displacements}: who confirms one pastes its row. */
public final class CandidateFile {

  static final String FILE = ChurnTable.FOLDER + "/candidate-displacements.csv";

  private CandidateFile() {}

  public static void write(List<Candidate> candidates, Path folder) throws IOException {
    try (AppendedFiles file =
        new AppendedFiles()
            .with(
                folder.resolve(FILE),
                SpreadsheetSafeCsv.head(Displacements.TABLE.columns().toList()))) {
      file.append(
          new byte[][] {
            SpreadsheetSafeCsv.block(candidates.stream().map(CandidateFile::cells).iterator())
          });
    }
  }

  private static List<String> cells(Candidate candidate) {
    return List.of(
        candidate.requestId(),
        candidate.roadmapItemId(),
        candidate.displacedAt().toString(),
        candidate.newDate() == null ? "" : candidate.newDate().toString());
  }
}
