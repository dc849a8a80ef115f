package dev.hindsight.mail;

/** What a mail is written as, block by block. */
interface MailWriter {

  void title(MailBlock.Title title);

  void heading(MailBlock.Heading heading);

  void decision(MailBlock.Decision decision);

  void finding(MailBlock.Finding finding);

  void table(MailBlock.Table table);

  void picture(MailBlock.Picture picture);

  void note(MailBlock.Note note);

  void points(MailBlock.Points points);

  void guide(MailBlock.Guide guide);

  void foot(MailBlock.Foot foot);
}
