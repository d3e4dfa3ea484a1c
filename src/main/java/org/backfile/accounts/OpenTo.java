package org.backfile.accounts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says on a page for readers what it shows; the settings say who may see that: everyone, or whoever is signed in. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {

    Part value();

    /** What readers come to see. A page that shows originals or histories shows articles too. */
    enum Part { ARTICLES, ORIGINALS, HISTORIES }
}
