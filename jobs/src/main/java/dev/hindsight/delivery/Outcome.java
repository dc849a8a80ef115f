package dev.hindsight.delivery;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of one mail to one recipient. */
public enum Outcome {
  /** Written before the mail is handed over: where nothing follows, the run was ended just then. */
  @JsonProperty("sending")
  SENDING,

  /** The mail server has taken it. */
  @JsonProperty("sent")
  SENT,

  /** There was nothing to send; the reason says why. */
  @JsonProperty("skipped")
  SKIPPED,

  /** The mail server has not taken it; the reason says why. */
  @JsonProperty("failed")
  FAILED,

  /** The connection broke before the mail server answered: it may have taken it. */
  @JsonProperty("unknown")
  UNKNOWN
}
