package dev.hindsight.history.passes;

import dev.hindsight.exports.contract.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Exports in part files, each with the header; no cell of theirs may have two lines. */
public final class PartFiles {

  private static final Pattern PLACE = Pattern.compile("(\\w+)/(\\d)\\.csv(:|, line )(\\d+)");

  private final Path folder;
  private final int parts;
  private final Map<String, Integer> linesOfAPart = new HashMap<>();

  public PartFiles(Path folder, int parts) {
    this.folder = folder;
    this.parts = parts;
  }

  /** Splits the CSV of a table in another folder. */
  public void split(Path from, Table table) {
    try {
      List<String> lines = Files.readAllLines(from.resolve(table.name() + ".csv"));
      List<String> rows = lines.subList(1, lines.size());
      int size = (rows.size() + parts - 1) / parts;
      linesOfAPart.put(table.name(), size);
      Files.createDirectories(folder.resolve(table.name()));
      for (int part = 0; part < parts; part++) {
        List<String> written = new ArrayList<>(List.of(lines.get(0)));
        written.addAll(rows.subList(part * size, Math.min(rows.size(), (part + 1) * size)));
        Files.write(folder.resolve(table.name()).resolve(part + ".csv"), written);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A text with the places of rows in the file that was split. */
  String asOneFile(String text) {
    return PLACE.matcher(text).replaceAll(this::asOneFile);
  }

  private String asOneFile(MatchResult place) {
    int before = Integer.parseInt(place.group(2)) * linesOfAPart.get(place.group(1));
    return place.group(1) + ".csv" + place.group(3) + (before + Long.parseLong(place.group(4)));
  }
}
