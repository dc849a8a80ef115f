/**
 * The report as a mail: a value made of blocks, which is rendered as HTML and as plain text, and
 * written as MIME.
 */
package dev.hindsight.mail;
