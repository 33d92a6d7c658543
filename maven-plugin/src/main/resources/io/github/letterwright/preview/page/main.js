// The preview's page: each part draws itself when what it shows has changed.

import * as beside from './beside.js';
import * as cases from './cases.js';
import * as changes from './changes.js';
import * as choices from './choices.js';
import * as find from './find.js';
import * as help from './help.js';
import * as keys from './keys.js';
import * as letter from './letter.js';
import * as model from './model.js';
import * as news from './news.js';
import * as trouble from './trouble.js';

[cases, choices, letter, changes, beside, find, trouble, news, help, keys, model].forEach(part => part.start());
