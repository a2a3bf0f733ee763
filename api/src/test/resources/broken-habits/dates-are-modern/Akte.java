package de.sample;

import java.util.Date;

class Akte {

    Date angelegt;
}
