package de.sample;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Controller;

@Controller
class AktenController {

    private final MongoTemplate mongo;

    AktenController(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    String akte() {
        try {
            return mongo.toString();
        } catch (IllegalStateException e) {
            return "";
        }
    }
}
