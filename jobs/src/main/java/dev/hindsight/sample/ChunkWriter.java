package dev.hindsight.sample;

import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.sample.company.Block;
import dev.hindsight.sample.company.Blocks;
import dev.hindsight.sample.company.SampleCompany;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;

/**
 * Writes the files of a run of blocks: one part of every table that has rows in blocks. Which
 * blocks a chunk has depends on the company alone, so that the files do not depend on who writes
 * them.
 *
 * @param folder where the exports go
 */
record ChunkWriter(SampleOptions options, URI folder) implements Serializable {

  private static final long BLOCKS_PER_CHUNK = 200;

  /** A company with more requests than this is written in parts. */
  static final long MOST_IN_ONE_FILE = 10_000;

  /** What was written: where the dirt lies, what was planted, how many good rows. */
  record Written(List<DirtyRow.Placed> dirt, TruthTally truth, Map<String, Long> rows)
      implements Serializable {

    /** Of files that are closed. */
    static Written of(Map<Table, TableFile> files, TruthTally truth) {
      List<DirtyRow.Placed> dirt = new ArrayList<>();
      Map<String, Long> rows = new TreeMap<>();
      files.forEach(
          (table, file) -> {
            dirt.addAll(file.placed());
            rows.put(table.name(), file.rows());
          });
      return new Written(dirt, truth, rows);
    }
  }

  long chunks() {
    long blocks = options.company().blocks();
    return isInParts() ? (blocks + BLOCKS_PER_CHUNK - 1) / BLOCKS_PER_CHUNK : 1;
  }

  private boolean isInParts() {
    return options.company().requests() > MOST_IN_ONE_FILE;
  }

  /** The file of a table and chunk, within the exports. */
  private String fileName(Table table, long chunk) {
    String number = Long.toString(chunk);
    return isInParts()
        ? table.name() + "/part-" + "0".repeat(Math.max(0, 5 - number.length())) + number + ".csv"
        : table.name() + ".csv";
  }

  /** Writes a chunk; the first one has the dirt. */
  Written write(long chunk, Configuration configuration) throws IOException {
    SampleCompany company = options.company();
    Map<Table, Function<Block, Stream<Cells>>> rowsByTable = new ExportRows(company).byTable();
    Map<Table, TableFile> files = new LinkedHashMap<>();
    TruthTally truth = new TruthTally();
    try (ExportFolder target = new ExportFolder(folder, configuration)) {
      for (Table table : Contract.TABLES) {
        if (rowsByTable.containsKey(table) && options.isNative(table)) {
          files.put(table, target.open(fileName(table, chunk), table, dirtOf(table, chunk)));
        }
      }
      writeBlocks(chunk, rowsByTable, files, truth);
      target.publish();
    }
    return Written.of(files, truth);
  }

  private void writeBlocks(
      long chunk,
      Map<Table, Function<Block, Stream<Cells>>> rowsByTable,
      Map<Table, TableFile> files,
      TruthTally truth)
      throws IOException {
    SampleCompany company = options.company();
    Blocks blocks = new Blocks(company);
    PlantedTruth planted = new PlantedTruth(company);
    ToolRows tools = new ToolRows(options);
    long first = isInParts() ? chunk * BLOCKS_PER_CHUNK : 0;
    long end =
        isInParts() ? Math.min(first + BLOCKS_PER_CHUNK, company.blocks()) : company.blocks();
    new PlantedLedger(company, blocks).tally(first, end, truth);
    for (long index = first; index < end; index++) {
      Block block = blocks.block(index);
      planted.tally(block, truth);
      for (Map.Entry<Table, TableFile> file : files.entrySet()) {
        for (Cells cells : rowsByTable.get(file.getKey()).apply(block).toList()) {
          file.getValue().add(tools.row(cells));
        }
      }
    }
  }

  private List<DirtyRow> dirtOf(Table table, long chunk) {
    return chunk == 0 && options.dirt() == SampleOptions.Dirt.SOME
        ? DirtyRows.of(table, options.company())
        : List.of();
  }
}
