package org.backfile.accounts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about accounts. */
@MessageBundle("accounts")
public interface AccountWords {

    @Message("What {name} has done")
    String logOf(String name);

    @Message("Sign in")
    String signIn();

    @Message("Name")
    String name();

    @Message("Password")
    String password();

    @Message("Old password")
    String oldPassword();

    @Message("New password")
    String newPassword();

    @Message("The new password once more")
    String again();

    @Message("At least 10 characters; several words make a good one.")
    String passwordHint();

    @Message("This name and this password do not belong together, or the account is disabled. Try again, or ask an administrator for a reset link.")
    String failed();

    @Message("This link has done its work")
    String linkIsUsed();

    @Message("It was used already, or it is older than it may be. If it was yours and you have chosen a password, sign in. If you have not, ask an administrator for a new one.")
    String linkIsUsedText();

    @Message("Too many failures. Wait {#if seconds == 1}a second{#else}{seconds} seconds{/if}, then try again.")
    String waitFor(long seconds);

    @Message("The archive can be read without an account. Editors sign in to fix what was read wrongly.")
    String signInNote();

    @Message("Welcome, {name}")
    String welcome(String name);

    @Message("Become the first administrator")
    String setup();

    @Message("Choose a name and a password. You can invite others afterwards.")
    String setupNote();

    @Message("Choose your password. This link works once.")
    String welcomeNote();

    @Message("Choose and sign in")
    String choose();

    @Message("Your account")
    String yourAccount();

    @Message("Signed in as {name}.")
    String signedInAs(String name);

    @Message("Change password")
    String change();

    @Message("Your password was changed. Every other session of your account has ended.")
    String changed();

    @Message("Keys")
    String keys();

    @Message("Your name in public")
    String shownName();

    @Message("Show readers that it was {name}")
    String showName(String name);

    @Message("""
            With this, the histories of articles and the log of changes say your name beside what you do, and beside all that you have done so far; without it they say “an editor”. \
            You can switch it off at any time, and your name is gone from them at once. Copies that others made of those pages keep it.""")
    String showNameNote();

    @Message("Save")
    String save();

    @Message("On the fixing screen single letters act, unless a text box has the focus. Press ? there to see which.")
    String keysNote();

    @Message("Single letters are on. Switch them off")
    String keysOff();

    @Message("Single letters are off. Switch them on")
    String keysOn();

    @Message("Accounts")
    String accounts();

    @Message("Role")
    String role();

    @Message("State")
    String state();

    @Message("Actions")
    String actions();

    @Message("{#when role}{#is 'administrator'}administrator{#is 'senior-editor'}senior editor{#is 'corrector'}trusted corrector{#else}editor{/when}")
    String roleName(String role);

    @Message("active")
    String active();

    @Message("invited")
    String invited();

    @Message("disabled")
    String disabled();

    @Message("you")
    String you();

    @Message("Make a reset link")
    String reset();

    @Message("Make a reset link for {name}")
    String resetOf(String name);

    @Message("What you propose for an article is published at once if the original says so, and is looked at now and then; everything else waits for an editor. Open an article and choose “Propose a fix”.")
    String correctorNote();

    @Message("Change the role")
    String changeRole();

    @Message("Role of {name}")
    String roleOf(String name);

    @Message("Disable")
    String disable();

    @Message("Disable {name}")
    String disableOf(String name);

    @Message("Enable")
    String enable();

    @Message("Enable {name}")
    String enableOf(String name);

    @Message("Invite somebody")
    String invite();

    @Message("Make an invitation link")
    String makeInvitation();

    @Message("{#when what}{#is 'role'}The role was changed. It counts from the next click.{#is 'disabled'}The account was disabled. Its sessions have ended.{#is 'enabled'}The account was enabled.{#else}Done.{/when}")
    String done(String what);

    @Message("Hand this link to {name}. It works once, for seven days, and is shown only now:")
    String linkFor(String name);

    @Message("{#when problem}{#is TOO_SHORT}The password needs at least 10 characters.{#is TOO_LONG}The password may have at most 200 characters.{#is LIKE_NAME}The password must not be the name.{#is NOT_TWICE}The two passwords are not the same.{#is WRONG_PASSWORD}The old password is not right.{#is NAME_TAKEN}There is an account of this name already.{#is NAME_MISSING}Give a name of 1 to 60 characters.{#is ROLE_UNKNOWN}Choose one of the roles.{#is LAST_ADMINISTRATOR}This is the last administrator who can sign in. Make somebody else one first.{#is YOURSELF}You cannot take this from yourself. Ask another administrator.{/when}")
    String problem(Problem problem);

    @Message("{#if ofSession}You were signed out{#else}You are not signed in{/if}")
    String signedOut(boolean ofSession);

    @Message("Your session has ended, so nothing was saved. Nothing that you typed is lost:")
    String signedOutText();

    @Message("Only those who are signed in may do this, so nothing was saved. Nothing that you typed is lost:")
    String notSignedInText();

    @Message("sign in in a new tab")
    String signInNewTab();

    @Message("then come back to this one and send the form again.")
    String thenAgain();

    @Message("Please look again")
    String stale();

    @Message("The page of this form was opened in another session, so nothing was saved. You are signed in as {name}. Nothing that you typed is lost: if you still want it, send it again.")
    String staleText(String name);

    @Message("The page of this form was opened before you signed in, or a part of the form was lost on its way, so nothing was saved. You are signed in as {name}. Nothing that arrived here is lost: if you still want it, send it again.")
    String noTokenText(String name);

    @Message("Send again")
    String sendAgain();
}
