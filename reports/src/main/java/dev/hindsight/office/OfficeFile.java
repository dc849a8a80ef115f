package dev.hindsight.office;

import java.io.IOException;
import org.apache.poi.util.Reproducibility;

/** Files of workbooks and slides, which are the same each time they are written. */
public final class OfficeFile {

  private OfficeFile() {}

  /** Writes a file. */
  @FunctionalInterface
  public interface Writing {
    void run() throws IOException;
  }

  /**
   * Writes one that does not tell when it was written. One is written at a time, because POI keeps
   * for all of them whether the clock may be read.
   */
  public static synchronized void write(Writing writing) throws IOException {
    Reproducibility.runWithSourceDateEpoch(writing::run);
  }
}
