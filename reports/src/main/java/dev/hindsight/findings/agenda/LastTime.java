package dev.hindsight.findings.agenda;

import java.util.List;

/**
 * What earlier reviews agreed on, read back: what was agreed last time, and what is older and still
 * followed.
 *
 * @param agreed the newest first; no more than a meeting reads
 * @param others how many further agreements there are, older or without a place
 */
public record LastTime(List<Agreed> agreed, long others) {

  public LastTime {
    agreed = List.copyOf(agreed);
  }
}
