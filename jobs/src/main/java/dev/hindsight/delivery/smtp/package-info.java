/** Hands mails to a mail server by SMTP, and says what its answers and failures mean. */
package dev.hindsight.delivery.smtp;
