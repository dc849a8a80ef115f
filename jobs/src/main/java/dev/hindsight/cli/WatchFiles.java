package dev.hindsight.cli;

import dev.hindsight.findings.Identity;
import dev.hindsight.findings.WatchJson;
import dev.hindsight.findings.watch.Watch;
import dev.hindsight.findings.watch.WatchChanges;
import dev.hindsight.forms.Form;
import dev.hindsight.mail.Envelope;
import dev.hindsight.mail.Mime;
import dev.hindsight.mail.WatchMail;
import dev.hindsight.page.WatchPage;
import dev.hindsight.publish.OutputLock;
import dev.hindsight.publish.Watches;
import dev.hindsight.stories.Story;
import dev.hindsight.stories.WatchStory;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What is kept of a watch, and what it is drawn as.
 *
 * @param watch the whole list
 * @param changes what changed
 */
record WatchFiles(Watch watch, WatchChanges changes) {

  /** How many items of a kind are named on the page, in the mail and on a terminal. */
  private static final int MOST_ON_PAGE = 500;

  private static final int MOST_IN_MAIL = 20;

  /** The story that a terminal and the mail tell. */
  Story story() {
    return WatchStory.of(changes, MOST_IN_MAIL);
  }

  /** What changed, for a program. */
  byte[] json() {
    return WatchJson.write(changes);
  }

  /**
   * Keeps it.
   *
   * @param forms what it is drawn as, of page and mail
   * @return what a reader opens
   * @throws dev.hindsight.publish.OutputException if the output cannot be written to
   */
  Path keep(OutputLock lock, Set<Form> forms) {
    Identity identity = Identity.of(json(), changes.asOf(), Version.hindsight());
    String foot = "Watch " + identity.reportId() + ", by " + identity.author() + ".";
    return Watches.keep(
            lock,
            changes.asOf(),
            WatchJson.write(watch),
            chosen(Form.HTML, forms).map(any -> page(foot)),
            chosen(Form.MAIL, forms).map(any -> mail(foot, identity)))
        .get(0);
  }

  private static Optional<Form> chosen(Form form, Set<Form> forms) {
    return Optional.of(form).filter(forms::contains);
  }

  private byte[] page(String foot) {
    return WatchPage.bytes(WatchStory.of(changes, MOST_ON_PAGE), foot);
  }

  private byte[] mail(String foot, Identity identity) {
    return Mime.bytes(
        WatchMail.of(changes.asOf(), WatchStory.inShort(changes), story(), foot),
        Envelope.draft(identity));
  }
}
