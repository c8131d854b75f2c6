package org.rejoinder.model;

/**
 * What a block of an article is for. Boilerplate is whatever is not the article's: menus, promotions, other stories.
 */
public enum BlockRole { TITLE, META, STANDFIRST, BODY, SUBHEAD, CAPTION, BOILERPLATE }
