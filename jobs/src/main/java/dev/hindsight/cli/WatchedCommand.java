package dev.hindsight.cli;

import java.util.Optional;

/** A command whose failure an operator hears of. */
interface WatchedCommand {

  /** Who hears of it; empty where nobody is named, or it is not known yet. */
  Optional<OperatorMail> operator();
}
