package dev.hindsight.history.passes;

import dev.hindsight.history.PublishedDeal;
import java.io.Serializable;
import java.util.Iterator;

/**
 * What an earlier report kept of the deals. The driver hands it to the tasks, because on a cluster
 * these do not see the output folder.
 *
 * @param content what was kept, some ten bytes a deal
 * @param reading reads it
 */
@SuppressWarnings("ArrayRecordComponent") // It is never compared.
public record Published(byte[] content, Reading reading) {

  /** Reads what was kept. */
  @FunctionalInterface
  public interface Reading extends Serializable {

    Iterator<PublishedDeal> deals(byte[] content);
  }
}
