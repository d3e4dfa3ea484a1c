package org.backfile.article;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.backfile.content.BlockType;
import org.backfile.content.FieldName;
import org.backfile.content.FurnitureKind;
import org.backfile.content.PageKind;

/** The interface's words for what an article is made of; every room that shows articles uses them. */
@MessageBundle("article")
public interface ArticleWords {

    @Message("""
            {#when field}{#is KICKER}Kicker{#is HEADLINE}Headline{#is STANDFIRST}Standfirst{#is BYLINE}Byline{#is AUTHORS}Authors\
            {#is PUBLISHED_AT}Date of publication{#is MODIFIED_AT}Date of change{#is CORRECTED_AT}Date of correction{#is DATELINE}Dateline{#is SECTION}Section{#is LEAD_PICTURE}Lead picture\
            {#is BODY}Body{#is TRUNCATED}Ends before the story does{#is CORRECTIONS}Publisher’s corrections and notes{#is SOURCE_LINE}Source line{#is AGENCIES}Agencies{#is PUBLICATION}Publication{#is LANGUAGE}Language\
            {#is TOPICS}Topics{#is URL}Address{#is PROMOS}Promos{#is FURNITURE}Furniture{#is REVIEW_STATE}Review\
            {#is PUBLICATION_STATUS}Who may see it{/when}""")
    String field(FieldName field);

    @Message("""
            {#when type}{#is PARAGRAPH}Paragraph{#is CROSSHEAD}Crosshead{#is PULL_QUOTE}Pull quote{#is QUOTE}Quote{#is LIST}List\
            {#is PICTURE}Picture caption{#is TABLE}Table{#is EMBED}Embedded post or player{/when}""")
    String block(BlockType type);

    @Message("""
            {#when state}{#is FOUND}Set by an editor; stands in the original{#is CONFIRMED_ABSENT}Confirmed: the source has none\
            {#is EDITOR_SUPPLIED}Supplied by an editor; does not stand in the original{/when}""")
    String state(FieldState state);

    @Message("Changed in part by an editor: what does not stand in the original is marked")
    String partlySupplied();

    @Message("""
            {#when kind}{#is EDIT}fixed{#is RESTORE}restored{#is STATUS}changed the state{#is ROLLBACK}removed the import\
            {#is REVIVAL}put the import back{#is REREAD}read it anew{#is UPDATE}took in a newer original\
            {#is UNDO}took back a change{#is REDO}brought back a change that was taken back{#is PROPOSAL}took up a reader’s proposal\
            {#is EMBARGO_ENDED}ended the embargo\
            {#is BULK}changed this with others, in a bulk edit{#is BULK_UNDO}took back a bulk edit\
            {#is TWIN}decided whether it is the same as another article{#is CORRECTION}put right what the original says\
            {#is HIDING}hid something of its past{#is SHOWING}showed again what was hidden{#is ERASURE}erased this for good{#is SPLIT}decided whether it is an article of its own{#is NAMING}changed a name{/when}""")
    String kind(Changeset.Kind kind);

    @Message("{#if changeset.ofColleague}took up a colleague’s proposal{#else}{article:kind(changeset.kind)}{/if}")
    String done(Changeset changeset);

    @Message("""
            {#when status}{#is USABLE}Published{#is EMBARGOED}Embargoed{#is WITHHELD}Withheld{#is CANCELED}Removed{/when}""")
    String status(PublicationStatus status);

    @Message("{#if standing.until}Embargoed until {standing.until.dateTime}{#else}{article:status(standing.status)}{/if}")
    String standing(Standing standing);

    @Message("""
            {#when review}{#is UNREVIEWED}Unreviewed{#is CHECKED}Checked{#is VALIDATED}Validated{#is PROBLEM}Problem{/when}""")
    String review(ReviewState review);

    @Message("""
            {#when kind}{#is ARTICLE}an article{#is INDEX}a front page or section page{#is TOPIC}a list of stories on one subject{#is SEARCH}the results of a search\
            {#is GALLERY}a page of pictures{#is MEDIA}a film or a sound{#is LOGIN}a form to sign in{#is CONSENT}a question about cookies{#is ERROR}the message of an error\
            {#is DATA}a table of figures{#is EMPTY}a page without words{/when}""")
    String pageKind(PageKind kind);

    @Message("""
            {#when kind}{#is SHARE}share{#is NEWSLETTER}newsletter{#is NAVIGATION}navigation{#is ADVERTISEMENT}advertisement{#is COMMENTS}comments{#is RELATED}related\
            {#is COPYRIGHT}copyright{#is COOKIE}cookies{#is OTHER}other{/when}""")
    String furniture(FurnitureKind kind);

    @Message("{count} fields confirmed as they were")
    String confirmedFields(int count);

    @Message("confirmed as {#if count == 1}it was{#else}they were{/if}:")
    String confirmedAsWas(int count);

    @Message("The saved copy ends here.")
    String endsHere();

    @Message("From the publisher")
    String fromThePublisher();

    @Message("The parser takes this original for {article:pageKind(kind)} ({rule}); somebody had it read anyway.")
    String readAnyway(PageKind kind, String rule);

    @Message("The original")
    String originalText();

    @Message("What was read")
    String reading();

    @Message("{count} bytes")
    String bytes(String count);

    @Message("captured {moment}")
    String capturedAt(String moment);

    @Message("unclaimed")
    String unclaimed();

    @Message("{#if count == 1}1 character of the original is claimed by no field; it is marked.{#else}{count} characters of the original are claimed by no field; they are marked.{/if}")
    String unclaimedCount(int count);

    @Message("Every word of the original is claimed by a field.")
    String allClaimed();

    @Message("not found")
    String notFound();

    @Message("confirmed: the source has none")
    String confirmedAbsent();

    @Message("not in the original")
    String notInOriginal();

    @Message("{rule}, {sure} sure")
    String evidence(String rule, String sure);

    @Message("Looked at, and confirmed as it was.")
    String confirmed();

    @Message("What stood here before was erased for good.")
    String erasedChange();

    @Message("erased an earlier original of this for good")
    String erasedOriginal();

    @Message("""
            {#when change.kind}{#is PUBLICATION_NAME}“{change.before}” → “{change.after}”{#is PUBLICATION_ALIASES}Other names of “{change.publication.name}”: {#if change.after.isEmpty}none{#else}{change.afterInOneLine}{/if}\
            {#is PUBLICATION_MERGED}“{change.before}” was merged into “{change.after}”{#is AUTHOR_NAME}“{change.before}” → “{change.after}” (author){/when}""")
    String naming(AuthorityChange change);

    @Message("This takes back “{change.before}” → “{change.after}”.")
    String namingInstead(AuthorityChange change);

    @Message("{#if ofPublication}Of a publication that has no article here now.{#else}Of an author that no article here is printed with now.{/if}")
    String namingUntold(boolean ofPublication);

    @Message("took back a change of a name")
    String namingUndone();

    @Message("{#when what}{#is ONE_SPLIT_OFF}split an article of its own off this one{#is SPLIT_OFF}split this off another article{#is ONE_JOINED}joined this with the article that was split off it{#is JOINED}joined this with the article that it was split off{#is KEPT}kept this for another article, which is the same and was removed{#is KEPT_NO_MORE}put back the article for which this was kept{#is SAME}removed this for another article, which is the same and is kept{#is SAME_NO_MORE}put this back: it stands by itself again{/when}")
    String parting(Parting.What what);

    @Message("{#if deed.ofTwins}{#if deed.takenBack}put back an article that had been removed as the same as another{#else}removed an article that is the same as another, which is kept{/if}{#else if deed.takenBack}joined an article again with the one that it was split off{#else}made an article of its own of what stood in another{/if}")
    String stories(Deed deed);

    @Message("hidden from readers")
    String hiddenFromReaders();

    @Message("What this change was is hidden.")
    String hiddenChange();

    @Message("Blocks were put in another order.")
    String moved();

    @Message("{article:block(before)} → {article:block(after)}")
    String retyped(BlockType before, BlockType after);
}
