-- The terms of each article, as this program cut them: letters and digits between blanks, so that the tokenizer has nothing to decide.
CREATE VIRTUAL TABLE words USING fts5(terms, content='', contentless_delete=1, detail='none', tokenize='ascii');
