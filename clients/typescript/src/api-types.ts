// Written by `npm run build:client-types` from the OpenAPI document. Do not edit.
export interface paths {
    "/process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a text
         * @description Unknown fields are ignored, and a task type that is neither built in nor your own is processed as general_analysis; the header `Warning` of the answer says so. Needs a key with the role writer or a higher one.
         */
        post: operations["postProcess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/process/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit up to 100 texts
         * @description Each item is accepted or refused on its own. Needs a key with the role writer or a higher one.
         */
        post: operations["postProcessBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/task/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a task and its result
         * @description Needs a key with the role reader or a higher one.
         */
        get: operations["getTaskId"];
        put?: never;
        post?: never;
        /**
         * Revoke a task
         * @description A waiting task becomes REVOKED at once. The model call of a started task is aborted. A settled task does not change. Needs a key with the role writer or a higher one.
         */
        delete: operations["deleteTaskId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/task/{id}/inspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a task with its payload, its timeline and the reason for its state
         * @description Needs a key with the role reader or a higher one.
         */
        get: operations["getTaskIdInspect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks, newest first
         * @description Needs a key with the role reader or a higher one.
         */
        get: operations["getTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List dead letters, newest first
         * @description Needs a key with the role reader or a higher one.
         */
        get: operations["getDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a failed task again, unchanged or edited
         * @description Needs a key with the role writer or a higher one.
         */
        post: operations["postDeadLettersIdReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cache/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Explain what the cache would decide for a text
         * @description The body is that of POST /process without unknown fields, because options and model decide which entries may be shared. Nothing is submitted or changed. Needs a key with the role admin or a higher one.
         */
        post: operations["postCacheExplain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kafka/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the position of each poller in each partition
         * @description Needs a key with the role admin or a higher one.
         */
        get: operations["getKafkaStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the health of the system
         * @description Needs no key.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whoami": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the tenant and role of the caller's key
         * @description Needs a key with the role reader or a higher one.
         */
        get: operations["getWhoami"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    taskSettled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A task has settled
         * @description Sent to the `callback_url` of the task. After a failed call there are three more, 5, 20 and 80 seconds later.
         */
        post: operations["onTaskSettled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Task: {
            task_id: string;
            /** @enum {string} */
            status: "PENDING" | "STARTED" | "RETRY" | "SUCCESS" | "FAILURE" | "REVOKED";
            task_type: string;
            /** @description The version of the tenant's own task type; null for a built-in one. */
            task_type_version: number | null;
            queue: string;
            /** @description Attempts begun. */
            attempt: number;
            progress: {
                /** @description In three steps: 0 waiting, 50 started, 100 settled. */
                percent: number;
            };
            result: components["schemas"]["TaskResult"] | null;
            /** @description The task succeeded, but its result's time to live is over. */
            result_expired: boolean;
            error: string | null;
            /** Format: date-time */
            created_at: string;
            started_at: string | null;
            settled_at: string | null;
            message: string;
        };
        TaskResult: components["schemas"]["KnownResult"] | components["schemas"]["OtherResult"];
        Accepted: {
            task_id: string;
            status: string;
            message: string;
        };
        ApiError: {
            error: {
                code: string;
                message: string;
                request_id: string;
                details?: {
                    field: string;
                    rule: string;
                }[];
            };
            /** @description For clients of FastAPI: the message, or one entry for each of `details`. */
            detail: string | {
                loc: (string | number)[];
                msg: string;
                type: string;
            }[];
        };
        ProcessRequest: {
            /** @description The text to process. Any Unicode, including NUL and right-to-left marks. Characters that nobody sees are removed, such as tags and zero-width characters. */
            text: string;
            /**
             * @description What to do with the text; see GET /task-types. Any other name is a general analysis, unless it looks like a misspelling.
             * @default general_analysis
             * @example general_analysis
             * @example sentiment
             * @example summarization
             * @example classification
             * @example question_answering
             * @example generation
             * @example chat_completion
             * @example keywords
             * @example entities
             * @example language_detection
             * @example moderation
             * @example sentiment_analysis
             * @example keyword_extraction
             * @example entity_extraction
             */
            task_type?: string;
            /**
             * @description With false, the task neither reads nor writes the cache and shares no answer with a concurrent task.
             * @default true
             */
            use_cache?: boolean;
            /** @description Lowest score at which a similar question's answer is accepted. It can only be higher than the operator's. */
            cache_threshold?: number | null;
            /** @description A model id of the configured provider. The local rules ignore it. */
            model?: string | null;
            /** @default 0.7 */
            temperature?: number;
            /** @default 1000 */
            max_tokens?: number;
            /** @description Language of the answer. The default is the language of the text. */
            language?: string | null;
            /** @description Stored with the task and returned as it was sent. At most 4 KiB as JSON. An integer beyond 2^53 must be sent as a text. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description This URL is called with the settled task, as a Standard Webhook of type task.success, task.failure or task.revoked. */
            callback_url?: string | null;
            /** @description True when the answer will be watched with GET /task/{id}/stream: the model is then heard from its first token on. */
            stream?: boolean | null;
            /** @description Seconds until the task may begin. Not together with `eta`. */
            countdown?: number;
            /**
             * Format: date-time
             * @description The time at which the task may begin, at most 30 days ahead. Not together with `countdown`.
             */
            eta?: string;
            /** @description Seconds or the time after which the task does not begin any more: it becomes REVOKED. */
            expires?: number | string;
            /** @description From 0 to 9; the tasks with the highest are taken first. The default is 5. */
            priority?: number;
            /** @description Number of attempts after the first. The default is MAX_RETRIES. */
            max_retries?: number;
            /** @description The task must settle within this time after it may begin, or it becomes a FAILURE. The default is TASK_DEADLINE_SECONDS. */
            deadline_seconds?: number;
            max_sentences?: number | null;
            labels?: string[] | null;
            context?: string | null;
            system?: string | null;
            earlier_messages?: ({
                /** @constant */
                role: "system";
                content: string;
            } | {
                /** @constant */
                role: "user";
                content: string;
            } | {
                /** @constant */
                role: "assistant";
                content: string | null;
                tool_calls?: {
                    id: string;
                    /** @constant */
                    type: "function";
                    function: {
                        name: string;
                        arguments: string;
                    };
                }[];
            } | {
                /** @constant */
                role: "tool";
                content: string;
                tool_call_id: string;
            })[] | null;
            later_messages?: ({
                /** @constant */
                role: "system";
                content: string;
            } | {
                /** @constant */
                role: "user";
                content: string;
            } | {
                /** @constant */
                role: "assistant";
                content: string | null;
                tool_calls?: {
                    id: string;
                    /** @constant */
                    type: "function";
                    function: {
                        name: string;
                        arguments: string;
                    };
                }[];
            } | {
                /** @constant */
                role: "tool";
                content: string;
                tool_call_id: string;
            })[] | null;
            response_format?: ({
                /** @constant */
                type: "json_object";
            } | {
                /** @constant */
                type: "json_schema";
                json_schema: {
                    name: string;
                    description?: string;
                    schema: {
                        [key: string]: unknown;
                    };
                    strict?: boolean;
                };
            }) | null;
            stop?: string[] | null;
            seed?: number | null;
            top_p?: number | null;
            presence_penalty?: number | null;
            frequency_penalty?: number | null;
            tools?: {
                /** @constant */
                type: "function";
                function: {
                    name: string;
                    description?: string;
                    parameters?: {
                        [key: string]: unknown;
                    };
                    strict?: boolean;
                };
            }[] | null;
            tool_choice?: (("none" | "auto" | "required") | {
                /** @constant */
                type: "function";
                function: {
                    name: string;
                };
            }) | null;
            parallel_tool_calls?: boolean | null;
            max_keywords?: number | null;
        } & {
            [key: string]: unknown;
        };
        TaskInspection: {
            task: components["schemas"]["Task"];
            payload: {
                text: string;
                task_type: string;
                task_type_version?: number;
                options: {
                    [key: string]: unknown;
                };
                use_cache: boolean;
                cache_threshold: number | null;
                model: string | null;
                temperature: number;
                max_tokens: number;
                language: string | null;
                metadata: {
                    [key: string]: unknown;
                };
                callback_url: string | null;
                cache_generation: number | null;
                request_id: string | null;
                /** @default null */
                source: {
                    topic: string;
                    partition: number;
                    offset: number;
                    key: string | null;
                    /** @constant */
                    key_encoding?: "base64";
                    event_id: string | null;
                    /** @enum {string} */
                    encoding: "utf-8" | "base64";
                } | null;
                /** @description Seconds until the task may begin. Not together with `eta`. */
                countdown?: number;
                /**
                 * Format: date-time
                 * @description The time at which the task may begin, at most 30 days ahead. Not together with `countdown`.
                 */
                eta?: string;
                /** @description Seconds or the time after which the task does not begin any more: it becomes REVOKED. */
                expires?: number | string;
                /** @description From 0 to 9; the tasks with the highest are taken first. The default is 5. */
                priority?: number;
                /** @description Number of attempts after the first. The default is MAX_RETRIES. */
                max_retries?: number;
                /** @description The task must settle within this time after it may begin, or it becomes a FAILURE. The default is TASK_DEADLINE_SECONDS. */
                deadline_seconds?: number;
                /** @constant */
                stream?: true;
                trace?: {
                    traceparent: string;
                    tracestate?: string;
                };
            };
            events: {
                /** @enum {string} */
                state: "PENDING" | "STARTED" | "RETRY" | "SUCCESS" | "FAILURE" | "REVOKED";
                /** @description Unix milliseconds. */
                at: number;
                /** @description 1 is the first attempt, 0 before it. */
                attempt: number;
                worker: string | null;
                /** @description Why the task entered this state, when the state does not say it. */
                reason: string | null;
            }[];
            worker: string | null;
            /** Format: date-time */
            deadline_at: string;
            /** @description When the task may begin; null when it might begin at once. */
            start_at: string | null;
            /** @description When it becomes REVOKED if no worker has taken it. */
            expires_at: string | null;
            priority: number;
            max_retries: number;
            /**
             * @description State of the callback and of the record in the results topic.
             * @enum {string}
             */
            follow_up: "none" | "pending" | "done" | "abandoned";
            /** @description The trace that the task belongs to. */
            trace_id: string | null;
            /** @description The reason for the task's state, in words. */
            why: {
                headline: string;
                details: string[];
                /** @description When the system acts next without a request. */
                next_at: string | null;
            };
        };
        DeadLetter: {
            /** @description The id of the failed task. */
            id: string;
            /** Format: date-time */
            failed_at: string;
            queue: string;
            task_type: string;
            reason: string;
            /** @description The reason without ids, numbers and quoted text. */
            cause: string;
            attempts: number;
            /** @description How often its text is tried at most when it is replayed unchanged. */
            most_attempts: number;
            replayed_as: string | null;
            payload: {
                text: string;
                task_type: string;
                task_type_version?: number;
                options: {
                    [key: string]: unknown;
                };
                use_cache: boolean;
                cache_threshold: number | null;
                model: string | null;
                temperature: number;
                max_tokens: number;
                language: string | null;
                metadata: {
                    [key: string]: unknown;
                };
                callback_url: string | null;
                cache_generation: number | null;
                request_id: string | null;
                /** @default null */
                source: {
                    topic: string;
                    partition: number;
                    offset: number;
                    key: string | null;
                    /** @constant */
                    key_encoding?: "base64";
                    event_id: string | null;
                    /** @enum {string} */
                    encoding: "utf-8" | "base64";
                } | null;
                /** @description Seconds until the task may begin. Not together with `eta`. */
                countdown?: number;
                /**
                 * Format: date-time
                 * @description The time at which the task may begin, at most 30 days ahead. Not together with `countdown`.
                 */
                eta?: string;
                /** @description Seconds or the time after which the task does not begin any more: it becomes REVOKED. */
                expires?: number | string;
                /** @description From 0 to 9; the tasks with the highest are taken first. The default is 5. */
                priority?: number;
                /** @description Number of attempts after the first. The default is MAX_RETRIES. */
                max_retries?: number;
                /** @description The task must settle within this time after it may begin, or it becomes a FAILURE. The default is TASK_DEADLINE_SECONDS. */
                deadline_seconds?: number;
                /** @constant */
                stream?: true;
                trace?: {
                    traceparent: string;
                    tracestate?: string;
                };
            };
        };
        TaskRequest: {
            /** @description The text to process. Any Unicode, including NUL and right-to-left marks. Characters that nobody sees are removed, such as tags and zero-width characters. */
            text: string;
            /**
             * @description What to do with the text; see GET /task-types. Any other name is a general analysis, unless it looks like a misspelling.
             * @default general_analysis
             * @example general_analysis
             * @example sentiment
             * @example summarization
             * @example classification
             * @example question_answering
             * @example generation
             * @example chat_completion
             * @example keywords
             * @example entities
             * @example language_detection
             * @example moderation
             * @example sentiment_analysis
             * @example keyword_extraction
             * @example entity_extraction
             */
            task_type?: string;
            /**
             * @description With false, the task neither reads nor writes the cache and shares no answer with a concurrent task.
             * @default true
             */
            use_cache?: boolean;
            /** @description Lowest score at which a similar question's answer is accepted. It can only be higher than the operator's. */
            cache_threshold?: number | null;
            /** @description A model id of the configured provider. The local rules ignore it. */
            model?: string | null;
            /** @default 0.7 */
            temperature?: number;
            /** @default 1000 */
            max_tokens?: number;
            /** @description Language of the answer. The default is the language of the text. */
            language?: string | null;
            /** @description Stored with the task and returned as it was sent. At most 4 KiB as JSON. An integer beyond 2^53 must be sent as a text. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description This URL is called with the settled task, as a Standard Webhook of type task.success, task.failure or task.revoked. */
            callback_url?: string | null;
            /** @description True when the answer will be watched with GET /task/{id}/stream: the model is then heard from its first token on. */
            stream?: boolean | null;
            /** @description Seconds until the task may begin. Not together with `eta`. */
            countdown?: number;
            /**
             * Format: date-time
             * @description The time at which the task may begin, at most 30 days ahead. Not together with `countdown`.
             */
            eta?: string;
            /** @description Seconds or the time after which the task does not begin any more: it becomes REVOKED. */
            expires?: number | string;
            /** @description From 0 to 9; the tasks with the highest are taken first. The default is 5. */
            priority?: number;
            /** @description Number of attempts after the first. The default is MAX_RETRIES. */
            max_retries?: number;
            /** @description The task must settle within this time after it may begin, or it becomes a FAILURE. The default is TASK_DEADLINE_SECONDS. */
            deadline_seconds?: number;
            max_sentences?: number | null;
            labels?: string[] | null;
            context?: string | null;
            system?: string | null;
            earlier_messages?: ({
                /** @constant */
                role: "system";
                content: string;
            } | {
                /** @constant */
                role: "user";
                content: string;
            } | {
                /** @constant */
                role: "assistant";
                content: string | null;
                tool_calls?: {
                    id: string;
                    /** @constant */
                    type: "function";
                    function: {
                        name: string;
                        arguments: string;
                    };
                }[];
            } | {
                /** @constant */
                role: "tool";
                content: string;
                tool_call_id: string;
            })[] | null;
            later_messages?: ({
                /** @constant */
                role: "system";
                content: string;
            } | {
                /** @constant */
                role: "user";
                content: string;
            } | {
                /** @constant */
                role: "assistant";
                content: string | null;
                tool_calls?: {
                    id: string;
                    /** @constant */
                    type: "function";
                    function: {
                        name: string;
                        arguments: string;
                    };
                }[];
            } | {
                /** @constant */
                role: "tool";
                content: string;
                tool_call_id: string;
            })[] | null;
            response_format?: ({
                /** @constant */
                type: "json_object";
            } | {
                /** @constant */
                type: "json_schema";
                json_schema: {
                    name: string;
                    description?: string;
                    schema: {
                        [key: string]: unknown;
                    };
                    strict?: boolean;
                };
            }) | null;
            stop?: string[] | null;
            seed?: number | null;
            top_p?: number | null;
            presence_penalty?: number | null;
            frequency_penalty?: number | null;
            tools?: {
                /** @constant */
                type: "function";
                function: {
                    name: string;
                    description?: string;
                    parameters?: {
                        [key: string]: unknown;
                    };
                    strict?: boolean;
                };
            }[] | null;
            tool_choice?: (("none" | "auto" | "required") | {
                /** @constant */
                type: "function";
                function: {
                    name: string;
                };
            }) | null;
            parallel_tool_calls?: boolean | null;
            max_keywords?: number | null;
        };
        CacheDecision: {
            /** @description Lowest score of a similar question. */
            threshold: number;
            /** @description Lowest score of the same question in other words. */
            explained_threshold: number;
            max_wrong: number;
            /** @enum {string} */
            decision: "served" | "not_served";
            /** @description What serves it: P(right) at least 1 - max_wrong, or a zone that labels opened; null when it is not served. */
            gate: ("static" | "learned_zone") | null;
            /** @description What the cache has learned of such questions; null when it learns nothing, or when that cannot be read. */
            zones: {
                /** @description Answers down to this P(right) are served, as far as no guard refuses; null while no zone is open. */
                lowest_p_right: number | null;
                zones: {
                    right: number;
                    wrong: number;
                    /** @description The zone has the pairs with at least this P(right), below the static gate. */
                    p_right: number;
                    /** @description At most this share is wrong, with 95% confidence (Clopper-Pearson, one-sided). */
                    bound: number;
                    /**
                     * @description `not_tested`: a stricter zone failed, so this one is closed whatever its labels say.
                     * @enum {string}
                     */
                    state: "open" | "failed" | "few_labels" | "not_tested";
                }[];
                /** @description What other budgets would serve with the labels of now. */
                budgets: {
                    max_wrong: number;
                    lowest_p_right: number | null;
                }[];
                /** @description Labels ever counted, at most one for each pair of texts. */
                labels: {
                    right: number;
                    wrong: number;
                };
                /** @description Served answers that a model answered again. */
                audits: {
                    right: number;
                    wrong: number;
                };
                /** @description Wrong answers that are not served any more. */
                revoked: number;
            } | null;
            candidates: {
                /** @description (1 + cosine) / 2. */
                score: number;
                cosine: number;
                /** @description The task of the answer; null when the answer is gone. */
                task_id: string | null;
                /** @description The stored question; null when the answer is gone. */
                text: string | null;
                /** Format: date-time */
                ends_at: string;
                /** @description The gate that refused the entry. */
                guard: string | null;
                /** @description The probability that the answer is right for this text; null when the similarity is too low. */
                p_right: number | null;
                /** @description The reranker's score. Null unless it was asked: when no entry passes by itself, about those that only P(right) refuses. */
                rerank_score: number | null;
                /**
                 * @description `not_considered`: it would be served, but a task compares only its three nearest questions.
                 * @enum {string}
                 */
                decision: "served" | "nearer_served" | "not_considered" | "below_threshold" | "guard_refused" | "improbable" | "answer_gone";
                findings: {
                    /** @enum {string} */
                    kind: "language" | "numbers" | "units" | "dates" | "identifiers" | "entities" | "signs" | "negation" | "span" | "opposites" | "comparatives" | "quantities" | "conjunctions" | "roles" | "directions" | "modality" | "time_words" | "conditions" | "references" | "question" | "sentences" | "pauses" | "writing" | "scope";
                    /** @description Words that only the given text has. */
                    asked: string[];
                    /** @description Words that only the stored question has. */
                    stored: string[];
                }[];
                /** @description Words that match no word of the other text. */
                unexplained: {
                    asked: string[];
                    stored: string[];
                };
            }[];
        };
        KafkaTopic: {
            topic: string;
            /** @description The tasks of its records belong to this tenant. */
            tenant: string;
            /** @description Of records that name none; null for the default. */
            task_type: string | null;
            /** @description Of records that name none; null for the default. */
            priority: number | null;
            results_topic: string;
            /** @description As the settings say; `topic_partitions` of its pollers is what the broker says. */
            partitions: number;
        };
        KafkaPoller: {
            poller: string;
            topic: string;
            source: string;
            partitions: {
                partition: number;
                /** @description The offset of the next record to read. */
                position: number | null;
                /** @description The offset that was committed to the broker. */
                committed: number | null;
                /** @description The offset after the last record that can be read, if the broker reports it. */
                end: number | null;
                lag: number | null;
            }[];
            paused_by: string | null;
            /** @description More than KAFKA_MAX_BACKLOG events wait, so the poller reads none until half of them are done. */
            resting: boolean;
            /** @description Today's budget is spent, so the poller reads no events until this time. */
            budget_spent_until: number | null;
            /** @description Unix milliseconds. */
            last_poll_at: number | null;
            next_poll_at: number | null;
            last_error: {
                message: string;
                at: number;
            } | null;
            /** @description Set when the poller has failed at the same positions for two minutes; `last_error` says why. */
            stuck: {
                /** @description Unix milliseconds. */
                since: number;
                partitions: {
                    partition: number;
                    position: number;
                    since: number;
                }[];
                /** @description What to do. */
                remedy: string;
            } | null;
            /** @description How many partitions the topic has: all are read. Null while the broker has not told it. */
            topic_partitions: number | null;
            /** @description Records that were read since the poller was loaded. */
            records: number;
            /** @description Records since then that became new tasks. */
            created: number;
            /** @description New tasks since then that became dead letters. */
            refused: number;
        };
        Health: {
            /** @enum {string} */
            status: "healthy" | "unhealthy";
            reason: string | null;
            /**
             * @description The key-value store. The name of the field is that of an earlier system.
             * @enum {string}
             */
            redis: "connected" | "disconnected";
            /** @description Workers seen in the last hour, and at least 1. */
            workers: number;
            /** @description The same as `workers`, under the name of an earlier system. */
            celery_workers: number;
            /** Format: date-time */
            timestamp: string;
            /**
             * @description `closed` means that no API_KEYS are set, so only this route answers.
             * @enum {string}
             */
            access: "keys" | "open" | "closed";
            /** @description The adapter of each port. */
            ports: {
                [key: string]: string;
            };
            /** @description Why questions are embedded by that model. */
            embedding_reason: string;
            /** @description With `deep`: the result of a call to each external service. */
            checks?: components["schemas"]["ServiceCheck"][];
            /** @description The models in the settings, with the day on which their provider ends them. */
            models: {
                setting: string;
                provider: string;
                model: string;
                /** @description `YYYY-MM-DD`; null if no end is known. */
                ends_on: string | null;
            }[];
            /** @description What needs a change of settings now or soon, such as a setting's old name or a model that ends. */
            warnings: string[];
        };
        ServiceCheck: {
            service: string;
            ok: boolean;
            /** @description What the service answered, or why it did not. */
            told: string;
            /** @description What to do when the check failed. */
            remedy: string | null;
            ms: number;
        };
        TaskWebhook: {
            /** @enum {string} */
            type: "task.success" | "task.failure" | "task.revoked";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            data: components["schemas"]["Task"];
        };
        GeneralAnalysisOutput: {
            summary: string;
            sentiment: {
                /** @enum {string} */
                label: "positive" | "negative" | "neutral" | "mixed";
                score: number;
            };
            keywords: string[];
            entities: {
                text: string;
                /** @enum {string} */
                type: "person" | "organization" | "location" | "date" | "time" | "money" | "percentage" | "number" | "email" | "url" | "phone" | "product" | "event" | "other";
            }[];
            language: string;
        };
        GeneralAnalysisResult: {
            /** @description The answer as text. */
            response: string;
            output: components["schemas"]["GeneralAnalysisOutput"];
            /** @description The model that answered; `local/…` are the built-in rules, not an LLM. */
            model: string;
            /** @description Seconds from the start of work to the answer. */
            processing_time: number;
            from_cache: boolean;
            /** @description Similarity of the matched question on a hit, (1 + cosine) / 2. */
            similarity: number | null;
            metadata: {
                /** @description Tokens of the answer; on a hit, those used when it was computed. */
                tokens_used: number;
                input_tokens: number;
                output_tokens: number;
                /**
                 * @description What this attempt's calls cost; null when a price is not known.
                 * @default null
                 */
                cost_usd: number | null;
                /**
                 * @description The provider that answered, also for answers from the cache; `local` is not an LLM.
                 * @default unknown
                 */
                provider: string;
                /**
                 * @description How many calls the answer needed, including failed ones; 0 from the cache.
                 * @default 0
                 */
                attempts: number;
                /** @description Models that were tried or skipped before this one, and why they gave no answer. */
                passed_over?: {
                    model: string;
                    reason: string;
                }[];
                /** @description The same as `input_tokens`. */
                prompt_tokens: number;
                /** @description The same as `output_tokens`. */
                completion_tokens: number;
            };
            cache: {
                /**
                 * @description Which layer answered.
                 * @enum {string}
                 */
                layer: "exact" | "semantic" | "none";
                /** @description Similarity of the matched question, (1 + cosine) / 2. */
                score: number | null;
                cosine: number | null;
                /** @description The task whose answer was served. */
                matched_task_id: string | null;
                /** @description Age of the served answer. */
                age_ms: number | null;
                /** @description The guard that refused the best candidate: numbers, negation, entities, … */
                guard: string | null;
                /**
                 * @description Probability that the best candidate's answer is right here; null when it was not computed.
                 * @default null
                 */
                p_right: number | null;
                /**
                 * @description In shadow mode: whether the cached answer that was not served says the same as the model's answer.
                 * @default null
                 */
                shadow: ("agreed" | "differed") | null;
                /**
                 * @description Why this layer answered. `reranked`: the reranker's score raised P(right) enough. `learned_zone`: labels of your own questions allowed a lower P(right).
                 * @enum {string}
                 */
                reason: "exact_match" | "similar_question" | "reranked" | "learned_zone" | "shared_in_flight" | "no_candidate" | "below_threshold" | "answer_gone" | "guard_refused" | "improbable" | "verified" | "too_long" | "bypassed" | "embedding_failed" | "store_failed";
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            task_type: "general_analysis";
        };
        SentimentOutput: {
            /** @enum {string} */
            label: "positive" | "negative" | "neutral" | "mixed";
            score: number;
            confidence: number;
            language: string;
        };
        SentimentResult: {
            /** @description The answer as text. */
            response: string;
            output: components["schemas"]["SentimentOutput"];
            /** @description The model that answered; `local/…` are the built-in rules, not an LLM. */
            model: string;
            /** @description Seconds from the start of work to the answer. */
            processing_time: number;
            from_cache: boolean;
            /** @description Similarity of the matched question on a hit, (1 + cosine) / 2. */
            similarity: number | null;
            metadata: {
                /** @description Tokens of the answer; on a hit, those used when it was computed. */
                tokens_used: number;
                input_tokens: number;
                output_tokens: number;
                /**
                 * @description What this attempt's calls cost; null when a price is not known.
                 * @default null
                 */
                cost_usd: number | null;
                /**
                 * @description The provider that answered, also for answers from the cache; `local` is not an LLM.
                 * @default unknown
                 */
                provider: string;
                /**
                 * @description How many calls the answer needed, including failed ones; 0 from the cache.
                 * @default 0
                 */
                attempts: number;
                /** @description Models that were tried or skipped before this one, and why they gave no answer. */
                passed_over?: {
                    model: string;
                    reason: string;
                }[];
                /** @description The same as `input_tokens`. */
                prompt_tokens: number;
                /** @description The same as `output_tokens`. */
                completion_tokens: number;
            };
            cache: {
                /**
                 * @description Which layer answered.
                 * @enum {string}
                 */
                layer: "exact" | "semantic" | "none";
                /** @description Similarity of the matched question, (1 + cosine) / 2. */
                score: number | null;
                cosine: number | null;
                /** @description The task whose answer was served. */
                matched_task_id: string | null;
                /** @description Age of the served answer. */
                age_ms: number | null;
                /** @description The guard that refused the best candidate: numbers, negation, entities, … */
                guard: string | null;
                /**
                 * @description Probability that the best candidate's answer is right here; null when it was not computed.
                 * @default null
                 */
                p_right: number | null;
                /**
                 * @description In shadow mode: whether the cached answer that was not served says the same as the model's answer.
                 * @default null
                 */
                shadow: ("agreed" | "differed") | null;
                /**
                 * @description Why this layer answered. `reranked`: the reranker's score raised P(right) enough. `learned_zone`: labels of your own questions allowed a lower P(right).
                 * @enum {string}
                 */
                reason: "exact_match" | "similar_question" | "reranked" | "learned_zone" | "shared_in_flight" | "no_candidate" | "below_threshold" | "answer_gone" | "guard_refused" | "improbable" | "verified" | "too_long" | "bypassed" | "embedding_failed" | "store_failed";
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            task_type: "sentiment" | "sentiment_analysis";
        };
        SummarizationOutput: {
            summary: string;
            key_points: string[];
            language: string;
        };
        SummarizationResult: {
            /** @description The answer as text. */
            response: string;
            output: components["schemas"]["SummarizationOutput"];
            /** @description The model that answered; `local/…` are the built-in rules, not an LLM. */
            model: string;
            /** @description Seconds from the start of work to the answer. */
            processing_time: number;
            from_cache: boolean;
            /** @description Similarity of the matched question on a hit, (1 + cosine) / 2. */
            similarity: number | null;
            metadata: {
                /** @description Tokens of the answer; on a hit, those used when it was computed. */
                tokens_used: number;
                input_tokens: number;
                output_tokens: number;
                /**
                 * @description What this attempt's calls cost; null when a price is not known.
                 * @default null
                 */
                cost_usd: number | null;
                /**
                 * @description The provider that answered, also for answers from the cache; `local` is not an LLM.
                 * @default unknown
                 */
                provider: string;
                /**
                 * @description How many calls the answer needed, including failed ones; 0 from the cache.
                 * @default 0
                 */
                attempts: number;
                /** @description Models that were tried or skipped before this one, and why they gave no answer. */
                passed_over?: {
                    model: string;
                    reason: string;
                }[];
                /** @description The same as `input_tokens`. */
                prompt_tokens: number;
                /** @description The same as `output_tokens`. */
                completion_tokens: number;
            };
            cache: {
                /**
                 * @description Which layer answered.
                 * @enum {string}
                 */
                layer: "exact" | "semantic" | "none";
                /** @description Similarity of the matched question, (1 + cosine) / 2. */
                score: number | null;
                cosine: number | null;
                /** @description The task whose answer was served. */
                matched_task_id: string | null;
                /** @description Age of the served answer. */
                age_ms: number | null;
                /** @description The guard that refused the best candidate: numbers, negation, entities, … */
                guard: string | null;
                /**
                 * @description Probability that the best candidate's answer is right here; null when it was not computed.
                 * @default null
                 */
                p_right: number | null;
                /**
                 * @description In shadow mode: whether the cached answer that was not served says the same as the model's answer.
                 * @default null
                 */
                shadow: ("agreed" | "differed") | null;
                /**
                 * @description Why this layer answered. `reranked`: the reranker's score raised P(right) enough. `learned_zone`: labels of your own questions allowed a lower P(right).
                 * @enum {string}
                 */
                reason: "exact_match" | "similar_question" | "reranked" | "learned_zone" | "shared_in_flight" | "no_candidate" | "below_threshold" | "answer_gone" | "guard_refused" | "improbable" | "verified" | "too_long" | "bypassed" | "embedding_failed" | "store_failed";
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            task_type: "summarization";
        };
        ClassificationOutput: {
            label: string;
            confidence: number;
            scores: {
                label: string;
                score: number;
            }[];
        };
        ClassificationResult: {
            /** @description The answer as text. */
            response: string;
            output: components["schemas"]["ClassificationOutput"];
            /** @description The model that answered; `local/…` are the built-in rules, not an LLM. */
            model: string;
            /** @description Seconds from the start of work to the answer. */
            processing_time: number;
            from_cache: boolean;
            /** @description Similarity of the matched question on a hit, (1 + cosine) / 2. */
            similarity: number | null;
            metadata: {
                /** @description Tokens of the answer; on a hit, those used when it was computed. */
                tokens_used: number;
                input_tokens: number;
                output_tokens: number;
                /**
                 * @description What this attempt's calls cost; null when a price is not known.
                 * @default null
                 */
                cost_usd: number | null;
                /**
                 * @description The provider that answered, also for answers from the cache; `local` is not an LLM.
                 * @default unknown
                 */
                provider: string;
                /**
                 * @description How many calls the answer needed, including failed ones; 0 from the cache.
                 * @default 0
                 */
                attempts: number;
                /** @description Models that were tried or skipped before this one, and why they gave no answer. */
                passed_over?: {
                    model: string;
                    reason: string;
                }[];
                /** @description The same as `input_tokens`. */
                prompt_tokens: number;
                /** @description The same as `output_tokens`. */
                completion_tokens: number;
            };
            cache: {
                /**
                 * @description Which layer answered.
                 * @enum {string}
                 */
                layer: "exact" | "semantic" | "none";
                /** @description Similarity of the matched question, (1 + cosine) / 2. */
                score: number | null;
                cosine: number | null;
                /** @description The task whose answer was served. */
                matched_task_id: string | null;
                /** @description Age of the served answer. */
                age_ms: number | null;
                /** @description The guard that refused the best candidate: numbers, negation, entities, … */
                guard: string | null;
                /**
                 * @description Probability that the best candidate's answer is right here; null when it was not computed.
                 * @default null
                 */
                p_right: number | null;
                /**
                 * @description In shadow mode: whether the cached answer that was not served says the same as the model's answer.
                 * @default null
                 */
                shadow: ("agreed" | "differed") | null;
                /**
                 * @description Why this layer answered. `reranked`: the reranker's score raised P(right) enough. `learned_zone`: labels of your own questions allowed a lower P(right).
                 * @enum {string}
                 */
                reason: "exact_match" | "similar_question" | "reranked" | "learned_zone" | "shared_in_flight" | "no_candidate" | "below_threshold" | "answer_gone" | "guard_refused" | "improbable" | "verified" | "too_long" | "bypassed" | "embedding_failed" | "store_failed";
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            task_type: "classification";
        };
        QuestionAnsweringOutput: {
            answer: string | null;
            evidence: string | null;
            confidence: number;
        };
        QuestionAnsweringResult: {
            /** @description The answer as text. */
            response: string;
            output: components["schemas"]["QuestionAnsweringOutput"];
            /** @description The model that answered; `local/…` are the built-in rules, not an LLM. */
            model: string;
            /** @description Seconds from the start of work to the answer. */
            processing_time: number;
            from_cache: boolean;
            /** @description Similarity of the matched question on a hit, (1 + cosine) / 2. */
            similarity: number | null;
            metadata: {
                /** @description Tokens of the answer; on a hit, those used when it was computed. */
                tokens_used: number;
                input_tokens: number;
                output_tokens: number;
                /**
                 * @description What this attempt's calls cost; null when a price is not known.
                 * @default null
                 */
                cost_usd: number | null;
                /**
                 * @description The provider that answered, also for answers from the cache; `local` is not an LLM.
                 * @default unknown
                 */
                provider: string;
                /**
                 * @description How many calls the answer needed, including failed ones; 0 from the cache.
                 * @default 0
                 */
                attempts: number;
                /** @description Models that were tried or skipped before this one, and why they gave no answer. */
                passed_over?: {
                    model: string;
                    reason: string;
                }[];
                /** @description The same as `input_tokens`. */
                prompt_tokens: number;
                /** @description The same as `output_tokens`. */
                completion_tokens: number;
            };
            cache: {
                /**
                 * @description Which layer answered.
                 * @enum {string}
                 */
                layer: "exact" | "semantic" | "none";
                /** @description Similarity of the matched question, (1 + cosine) / 2. */
                score: number | null;
                cosine: number | null;
                /** @description The task whose answer was served. */
                matched_task_id: string | null;
                /** @description Age of the served answer. */
                age_ms: number | null;
                /** @description The guard that refused the best candidate: numbers, negation, entities, … */
                guard: string | null;
                /**
                 * @description Probability that the best candidate's answer is right here; null when it was not computed.
                 * @default null
                 */
                p_right: number | null;
                /**
                 * @description In shadow mode: whether the cached answer that was not served says the same as the model's answer.
                 * @default null
                 */
                shadow: ("agreed" | "differed") | null;
                /**
                 * @description Why this layer answered. `reranked`: the reranker's score raised P(right) enough. `learned_zone`: labels of your own questions allowed a lower P(right).
                 * @enum {string}
                 */
                reason: "exact_match" | "similar_question" | "reranked" | "learned_zone" | "shared_in_flight" | "no_candidate" | "below_threshold" | "answer_gone" | "guard_refused" | "improbable" | "verified" | "too_long" | "bypassed" | "embedding_failed" | "store_failed";
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            task_type: "question_answering";
        };
        GenerationOutput: {
            answer: string | null;
        };
        GenerationResult: {
            /** @description The answer as text. */
            response: string;
            output: components["schemas"]["GenerationOutput"];
            /** @description The model that answered; `local/…` are the built-in rules, not an LLM. */
            model: string;
            /** @description Seconds from the start of work to the answer. */
            processing_time: number;
            from_cache: boolean;
            /** @description Similarity of the matched question on a hit, (1 + cosine) / 2. */
            similarity: number | null;
            metadata: {
                /** @description Tokens of the answer; on a hit, those used when it was computed. */
                tokens_used: number;
                input_tokens: number;
                output_tokens: number;
                /**
                 * @description What this attempt's calls cost; null when a price is not known.
                 * @default null
                 */
                cost_usd: number | null;
                /**
                 * @description The provider that answered, also for answers from the cache; `local` is not an LLM.
                 * @default unknown
                 */
                provider: string;
                /**
                 * @description How many calls the answer needed, including failed ones; 0 from the cache.
                 * @default 0
                 */
                attempts: number;
                /** @description Models that were tried or skipped before this one, and why they gave no answer. */
                passed_over?: {
                    model: string;
                    reason: string;
                }[];
                /** @description The same as `input_tokens`. */
                prompt_tokens: number;
                /** @description The same as `output_tokens`. */
                completion_tokens: number;
            };
            cache: {
                /**
                 * @description Which layer answered.
                 * @enum {string}
                 */
                layer: "exact" | "semantic" | "none";
                /** @description Similarity of the matched question, (1 + cosine) / 2. */
                score: number | null;
                cosine: number | null;
                /** @description The task whose answer was served. */
                matched_task_id: string | null;
                /** @description Age of the served answer. */
                age_ms: number | null;
                /** @description The guard that refused the best candidate: numbers, negation, entities, … */
                guard: string | null;
                /**
                 * @description Probability that the best candidate's answer is right here; null when it was not computed.
                 * @default null
                 */
                p_right: number | null;
                /**
                 * @description In shadow mode: whether the cached answer that was not served says the same as the model's answer.
                 * @default null
                 */
                shadow: ("agreed" | "differed") | null;
                /**
                 * @description Why this layer answered. `reranked`: the reranker's score raised P(right) enough. `learned_zone`: labels of your own questions allowed a lower P(right).
                 * @enum {string}
                 */
                reason: "exact_match" | "similar_question" | "reranked" | "learned_zone" | "shared_in_flight" | "no_candidate" | "below_threshold" | "answer_gone" | "guard_refused" | "improbable" | "verified" | "too_long" | "bypassed" | "embedding_failed" | "store_failed";
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            task_type: "generation";
        };
        ChatCompletionOutput: {
            content: string | null;
            tool_calls?: {
                id: string;
                /** @constant */
                type: "function";
                function: {
                    name: string;
                    arguments: string;
                };
            }[];
            /** @enum {string} */
            finish_reason: "stop" | "length" | "tool_calls";
        };
        ChatCompletionResult: {
            /** @description The answer as text. */
            response: string;
            output: components["schemas"]["ChatCompletionOutput"];
            /** @description The model that answered; `local/…` are the built-in rules, not an LLM. */
            model: string;
            /** @description Seconds from the start of work to the answer. */
            processing_time: number;
            from_cache: boolean;
            /** @description Similarity of the matched question on a hit, (1 + cosine) / 2. */
            similarity: number | null;
            metadata: {
                /** @description Tokens of the answer; on a hit, those used when it was computed. */
                tokens_used: number;
                input_tokens: number;
                output_tokens: number;
                /**
                 * @description What this attempt's calls cost; null when a price is not known.
                 * @default null
                 */
                cost_usd: number | null;
                /**
                 * @description The provider that answered, also for answers from the cache; `local` is not an LLM.
                 * @default unknown
                 */
                provider: string;
                /**
                 * @description How many calls the answer needed, including failed ones; 0 from the cache.
                 * @default 0
                 */
                attempts: number;
                /** @description Models that were tried or skipped before this one, and why they gave no answer. */
                passed_over?: {
                    model: string;
                    reason: string;
                }[];
                /** @description The same as `input_tokens`. */
                prompt_tokens: number;
                /** @description The same as `output_tokens`. */
                completion_tokens: number;
            };
            cache: {
                /**
                 * @description Which layer answered.
                 * @enum {string}
                 */
                layer: "exact" | "semantic" | "none";
                /** @description Similarity of the matched question, (1 + cosine) / 2. */
                score: number | null;
                cosine: number | null;
                /** @description The task whose answer was served. */
                matched_task_id: string | null;
                /** @description Age of the served answer. */
                age_ms: number | null;
                /** @description The guard that refused the best candidate: numbers, negation, entities, … */
                guard: string | null;
                /**
                 * @description Probability that the best candidate's answer is right here; null when it was not computed.
                 * @default null
                 */
                p_right: number | null;
                /**
                 * @description In shadow mode: whether the cached answer that was not served says the same as the model's answer.
                 * @default null
                 */
                shadow: ("agreed" | "differed") | null;
                /**
                 * @description Why this layer answered. `reranked`: the reranker's score raised P(right) enough. `learned_zone`: labels of your own questions allowed a lower P(right).
                 * @enum {string}
                 */
                reason: "exact_match" | "similar_question" | "reranked" | "learned_zone" | "shared_in_flight" | "no_candidate" | "below_threshold" | "answer_gone" | "guard_refused" | "improbable" | "verified" | "too_long" | "bypassed" | "embedding_failed" | "store_failed";
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            task_type: "chat_completion";
        };
        KeywordsOutput: {
            keywords: {
                keyword: string;
                score: number;
            }[];
            language: string;
        };
        KeywordsResult: {
            /** @description The answer as text. */
            response: string;
            output: components["schemas"]["KeywordsOutput"];
            /** @description The model that answered; `local/…` are the built-in rules, not an LLM. */
            model: string;
            /** @description Seconds from the start of work to the answer. */
            processing_time: number;
            from_cache: boolean;
            /** @description Similarity of the matched question on a hit, (1 + cosine) / 2. */
            similarity: number | null;
            metadata: {
                /** @description Tokens of the answer; on a hit, those used when it was computed. */
                tokens_used: number;
                input_tokens: number;
                output_tokens: number;
                /**
                 * @description What this attempt's calls cost; null when a price is not known.
                 * @default null
                 */
                cost_usd: number | null;
                /**
                 * @description The provider that answered, also for answers from the cache; `local` is not an LLM.
                 * @default unknown
                 */
                provider: string;
                /**
                 * @description How many calls the answer needed, including failed ones; 0 from the cache.
                 * @default 0
                 */
                attempts: number;
                /** @description Models that were tried or skipped before this one, and why they gave no answer. */
                passed_over?: {
                    model: string;
                    reason: string;
                }[];
                /** @description The same as `input_tokens`. */
                prompt_tokens: number;
                /** @description The same as `output_tokens`. */
                completion_tokens: number;
            };
            cache: {
                /**
                 * @description Which layer answered.
                 * @enum {string}
                 */
                layer: "exact" | "semantic" | "none";
                /** @description Similarity of the matched question, (1 + cosine) / 2. */
                score: number | null;
                cosine: number | null;
                /** @description The task whose answer was served. */
                matched_task_id: string | null;
                /** @description Age of the served answer. */
                age_ms: number | null;
                /** @description The guard that refused the best candidate: numbers, negation, entities, … */
                guard: string | null;
                /**
                 * @description Probability that the best candidate's answer is right here; null when it was not computed.
                 * @default null
                 */
                p_right: number | null;
                /**
                 * @description In shadow mode: whether the cached answer that was not served says the same as the model's answer.
                 * @default null
                 */
                shadow: ("agreed" | "differed") | null;
                /**
                 * @description Why this layer answered. `reranked`: the reranker's score raised P(right) enough. `learned_zone`: labels of your own questions allowed a lower P(right).
                 * @enum {string}
                 */
                reason: "exact_match" | "similar_question" | "reranked" | "learned_zone" | "shared_in_flight" | "no_candidate" | "below_threshold" | "answer_gone" | "guard_refused" | "improbable" | "verified" | "too_long" | "bypassed" | "embedding_failed" | "store_failed";
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            task_type: "keywords" | "keyword_extraction";
        };
        EntitiesOutput: {
            entities: {
                text: string;
                /** @enum {string} */
                type: "person" | "organization" | "location" | "date" | "time" | "money" | "percentage" | "number" | "email" | "url" | "phone" | "product" | "event" | "other";
                confidence: number;
            }[];
            language: string;
        };
        EntitiesResult: {
            /** @description The answer as text. */
            response: string;
            output: components["schemas"]["EntitiesOutput"];
            /** @description The model that answered; `local/…` are the built-in rules, not an LLM. */
            model: string;
            /** @description Seconds from the start of work to the answer. */
            processing_time: number;
            from_cache: boolean;
            /** @description Similarity of the matched question on a hit, (1 + cosine) / 2. */
            similarity: number | null;
            metadata: {
                /** @description Tokens of the answer; on a hit, those used when it was computed. */
                tokens_used: number;
                input_tokens: number;
                output_tokens: number;
                /**
                 * @description What this attempt's calls cost; null when a price is not known.
                 * @default null
                 */
                cost_usd: number | null;
                /**
                 * @description The provider that answered, also for answers from the cache; `local` is not an LLM.
                 * @default unknown
                 */
                provider: string;
                /**
                 * @description How many calls the answer needed, including failed ones; 0 from the cache.
                 * @default 0
                 */
                attempts: number;
                /** @description Models that were tried or skipped before this one, and why they gave no answer. */
                passed_over?: {
                    model: string;
                    reason: string;
                }[];
                /** @description The same as `input_tokens`. */
                prompt_tokens: number;
                /** @description The same as `output_tokens`. */
                completion_tokens: number;
            };
            cache: {
                /**
                 * @description Which layer answered.
                 * @enum {string}
                 */
                layer: "exact" | "semantic" | "none";
                /** @description Similarity of the matched question, (1 + cosine) / 2. */
                score: number | null;
                cosine: number | null;
                /** @description The task whose answer was served. */
                matched_task_id: string | null;
                /** @description Age of the served answer. */
                age_ms: number | null;
                /** @description The guard that refused the best candidate: numbers, negation, entities, … */
                guard: string | null;
                /**
                 * @description Probability that the best candidate's answer is right here; null when it was not computed.
                 * @default null
                 */
                p_right: number | null;
                /**
                 * @description In shadow mode: whether the cached answer that was not served says the same as the model's answer.
                 * @default null
                 */
                shadow: ("agreed" | "differed") | null;
                /**
                 * @description Why this layer answered. `reranked`: the reranker's score raised P(right) enough. `learned_zone`: labels of your own questions allowed a lower P(right).
                 * @enum {string}
                 */
                reason: "exact_match" | "similar_question" | "reranked" | "learned_zone" | "shared_in_flight" | "no_candidate" | "below_threshold" | "answer_gone" | "guard_refused" | "improbable" | "verified" | "too_long" | "bypassed" | "embedding_failed" | "store_failed";
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            task_type: "entities" | "entity_extraction";
        };
        LanguageDetectionOutput: {
            language: string;
            confidence: number;
            alternatives: {
                language: string;
                confidence: number;
            }[];
        };
        LanguageDetectionResult: {
            /** @description The answer as text. */
            response: string;
            output: components["schemas"]["LanguageDetectionOutput"];
            /** @description The model that answered; `local/…` are the built-in rules, not an LLM. */
            model: string;
            /** @description Seconds from the start of work to the answer. */
            processing_time: number;
            from_cache: boolean;
            /** @description Similarity of the matched question on a hit, (1 + cosine) / 2. */
            similarity: number | null;
            metadata: {
                /** @description Tokens of the answer; on a hit, those used when it was computed. */
                tokens_used: number;
                input_tokens: number;
                output_tokens: number;
                /**
                 * @description What this attempt's calls cost; null when a price is not known.
                 * @default null
                 */
                cost_usd: number | null;
                /**
                 * @description The provider that answered, also for answers from the cache; `local` is not an LLM.
                 * @default unknown
                 */
                provider: string;
                /**
                 * @description How many calls the answer needed, including failed ones; 0 from the cache.
                 * @default 0
                 */
                attempts: number;
                /** @description Models that were tried or skipped before this one, and why they gave no answer. */
                passed_over?: {
                    model: string;
                    reason: string;
                }[];
                /** @description The same as `input_tokens`. */
                prompt_tokens: number;
                /** @description The same as `output_tokens`. */
                completion_tokens: number;
            };
            cache: {
                /**
                 * @description Which layer answered.
                 * @enum {string}
                 */
                layer: "exact" | "semantic" | "none";
                /** @description Similarity of the matched question, (1 + cosine) / 2. */
                score: number | null;
                cosine: number | null;
                /** @description The task whose answer was served. */
                matched_task_id: string | null;
                /** @description Age of the served answer. */
                age_ms: number | null;
                /** @description The guard that refused the best candidate: numbers, negation, entities, … */
                guard: string | null;
                /**
                 * @description Probability that the best candidate's answer is right here; null when it was not computed.
                 * @default null
                 */
                p_right: number | null;
                /**
                 * @description In shadow mode: whether the cached answer that was not served says the same as the model's answer.
                 * @default null
                 */
                shadow: ("agreed" | "differed") | null;
                /**
                 * @description Why this layer answered. `reranked`: the reranker's score raised P(right) enough. `learned_zone`: labels of your own questions allowed a lower P(right).
                 * @enum {string}
                 */
                reason: "exact_match" | "similar_question" | "reranked" | "learned_zone" | "shared_in_flight" | "no_candidate" | "below_threshold" | "answer_gone" | "guard_refused" | "improbable" | "verified" | "too_long" | "bypassed" | "embedding_failed" | "store_failed";
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            task_type: "language_detection";
        };
        ModerationOutput: {
            flagged: boolean;
            categories: {
                hate: number;
                harassment: number;
                sexual: number;
                violence: number;
                self_harm: number;
                profanity: number;
                spam: number;
            };
            language: string;
        };
        ModerationResult: {
            /** @description The answer as text. */
            response: string;
            output: components["schemas"]["ModerationOutput"];
            /** @description The model that answered; `local/…` are the built-in rules, not an LLM. */
            model: string;
            /** @description Seconds from the start of work to the answer. */
            processing_time: number;
            from_cache: boolean;
            /** @description Similarity of the matched question on a hit, (1 + cosine) / 2. */
            similarity: number | null;
            metadata: {
                /** @description Tokens of the answer; on a hit, those used when it was computed. */
                tokens_used: number;
                input_tokens: number;
                output_tokens: number;
                /**
                 * @description What this attempt's calls cost; null when a price is not known.
                 * @default null
                 */
                cost_usd: number | null;
                /**
                 * @description The provider that answered, also for answers from the cache; `local` is not an LLM.
                 * @default unknown
                 */
                provider: string;
                /**
                 * @description How many calls the answer needed, including failed ones; 0 from the cache.
                 * @default 0
                 */
                attempts: number;
                /** @description Models that were tried or skipped before this one, and why they gave no answer. */
                passed_over?: {
                    model: string;
                    reason: string;
                }[];
                /** @description The same as `input_tokens`. */
                prompt_tokens: number;
                /** @description The same as `output_tokens`. */
                completion_tokens: number;
            };
            cache: {
                /**
                 * @description Which layer answered.
                 * @enum {string}
                 */
                layer: "exact" | "semantic" | "none";
                /** @description Similarity of the matched question, (1 + cosine) / 2. */
                score: number | null;
                cosine: number | null;
                /** @description The task whose answer was served. */
                matched_task_id: string | null;
                /** @description Age of the served answer. */
                age_ms: number | null;
                /** @description The guard that refused the best candidate: numbers, negation, entities, … */
                guard: string | null;
                /**
                 * @description Probability that the best candidate's answer is right here; null when it was not computed.
                 * @default null
                 */
                p_right: number | null;
                /**
                 * @description In shadow mode: whether the cached answer that was not served says the same as the model's answer.
                 * @default null
                 */
                shadow: ("agreed" | "differed") | null;
                /**
                 * @description Why this layer answered. `reranked`: the reranker's score raised P(right) enough. `learned_zone`: labels of your own questions allowed a lower P(right).
                 * @enum {string}
                 */
                reason: "exact_match" | "similar_question" | "reranked" | "learned_zone" | "shared_in_flight" | "no_candidate" | "below_threshold" | "answer_gone" | "guard_refused" | "improbable" | "verified" | "too_long" | "bypassed" | "embedding_failed" | "store_failed";
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            task_type: "moderation";
        };
        KnownResult: components["schemas"]["GeneralAnalysisResult"] | components["schemas"]["SentimentResult"] | components["schemas"]["SummarizationResult"] | components["schemas"]["ClassificationResult"] | components["schemas"]["QuestionAnsweringResult"] | components["schemas"]["GenerationResult"] | components["schemas"]["ChatCompletionResult"] | components["schemas"]["KeywordsResult"] | components["schemas"]["EntitiesResult"] | components["schemas"]["LanguageDetectionResult"] | components["schemas"]["ModerationResult"];
        OtherResult: {
            /** @description The answer as text. */
            response: string;
            /** @description That of a task type of your own; of a general analysis for a name that is no task type. */
            output: unknown;
            /** @description The model that answered; `local/…` are the built-in rules, not an LLM. */
            model: string;
            /** @description Seconds from the start of work to the answer. */
            processing_time: number;
            from_cache: boolean;
            /** @description Similarity of the matched question on a hit, (1 + cosine) / 2. */
            similarity: number | null;
            metadata: {
                /** @description Tokens of the answer; on a hit, those used when it was computed. */
                tokens_used: number;
                input_tokens: number;
                output_tokens: number;
                /**
                 * @description What this attempt's calls cost; null when a price is not known.
                 * @default null
                 */
                cost_usd: number | null;
                /**
                 * @description The provider that answered, also for answers from the cache; `local` is not an LLM.
                 * @default unknown
                 */
                provider: string;
                /**
                 * @description How many calls the answer needed, including failed ones; 0 from the cache.
                 * @default 0
                 */
                attempts: number;
                /** @description Models that were tried or skipped before this one, and why they gave no answer. */
                passed_over?: {
                    model: string;
                    reason: string;
                }[];
                /** @description The same as `input_tokens`. */
                prompt_tokens: number;
                /** @description The same as `output_tokens`. */
                completion_tokens: number;
            };
            cache: {
                /**
                 * @description Which layer answered.
                 * @enum {string}
                 */
                layer: "exact" | "semantic" | "none";
                /** @description Similarity of the matched question, (1 + cosine) / 2. */
                score: number | null;
                cosine: number | null;
                /** @description The task whose answer was served. */
                matched_task_id: string | null;
                /** @description Age of the served answer. */
                age_ms: number | null;
                /** @description The guard that refused the best candidate: numbers, negation, entities, … */
                guard: string | null;
                /**
                 * @description Probability that the best candidate's answer is right here; null when it was not computed.
                 * @default null
                 */
                p_right: number | null;
                /**
                 * @description In shadow mode: whether the cached answer that was not served says the same as the model's answer.
                 * @default null
                 */
                shadow: ("agreed" | "differed") | null;
                /**
                 * @description Why this layer answered. `reranked`: the reranker's score raised P(right) enough. `learned_zone`: labels of your own questions allowed a lower P(right).
                 * @enum {string}
                 */
                reason: "exact_match" | "similar_question" | "reranked" | "learned_zone" | "shared_in_flight" | "no_candidate" | "below_threshold" | "answer_gone" | "guard_refused" | "improbable" | "verified" | "too_long" | "bypassed" | "embedding_failed" | "store_failed";
            };
            task_type: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    postProcess: {
        parameters: {
            query?: never;
            header?: {
                /** @description `respond-async`, like any other preference: a task that is not settled is a 202. Without the header it is a 200, because clients of the old stack refuse a 202. `wait=N`, N from 1 to 30: the answer is the settled task if it settles within N seconds. Another N is ignored, as RFC 7240 says. */
                Prefer?: string;
                /** @description A request with the same key and body gets the same task; the same key with another body is a 409. A key is kept for 24 hours, or until its task fails. A Kafka record whose `event_id` is the key counts as the same request. */
                "Idempotency-Key"?: string;
                /** @description The W3C trace context of the task, together with `tracestate`. An invalid value is ignored. */
                traceparent?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessRequest"];
            };
        };
        responses: {
            /** @description The task, if the cache answered it or it settled within the wait. Otherwise, when `Prefer` is not sent, what a 202 says. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"] | components["schemas"]["Accepted"];
                };
            };
            /** @description The task is accepted and stored, and `Prefer` was sent. `Location` is its address. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description The key is missing or unknown. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The role of the key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The Idempotency-Key was used with another body, or is the id of an event with other content. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description A parameter or a field is invalid. The error names each of them and the rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The write limit is reached, or today's budget is spent and the cache has no answer. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    postProcessBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body gets the same task; the same key with another body is a 409. A key is kept for 24 hours, or until its task fails. A Kafka record whose `event_id` is the key counts as the same request. Each item gets the key `<key>/<index>`. */
                "Idempotency-Key"?: string;
                /** @description The W3C trace context of the task, together with `tracestate`. An invalid value is ignored. */
                traceparent?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: components["schemas"]["ProcessRequest"][];
                };
            };
        };
        responses: {
            /** @description One outcome per item, in their order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            index: number;
                            /** @description The status that the item would get as a request of its own with `Prefer: respond-async`. */
                            status: number;
                            task_id: string | null;
                            error: {
                                code: string;
                                message: string;
                            } | null;
                            /** @description What the header `Warning` of a request of its own would say. */
                            warnings?: string[];
                        }[];
                    };
                };
            };
            /** @description The key is missing or unknown. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The role of the key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description A parameter or a field is invalid. The error names each of them and the rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The write limit of the tenant is reached. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    getTaskId: {
        parameters: {
            query?: {
                wait?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description The key is missing or unknown. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The role of the key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description There is no such task. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description A parameter or a field is invalid. The error names each of them and the rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    deleteTaskId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description The key is missing or unknown. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The role of the key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description There is no such task. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description A parameter or a field is invalid. The error names each of them and the rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    getTaskIdInspect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result is null if the store cannot be read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskInspection"];
                };
            };
            /** @description The key is missing or unknown. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The role of the key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description There is no such task. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description A parameter or a field is invalid. The error names each of them and the rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    getTasks: {
        parameters: {
            query?: {
                state?: "PENDING" | "STARTED" | "RETRY" | "SUCCESS" | "FAILURE" | "REVOKED";
                task_type?: string;
                queue?: "ai_processing" | "kafka_events";
                since?: string;
                until?: string;
                search?: string;
                worker?: string;
                model?: string;
                error?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tasks, without their results. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tasks: {
                            task_id: string;
                            /** @enum {string} */
                            status: "PENDING" | "STARTED" | "RETRY" | "SUCCESS" | "FAILURE" | "REVOKED";
                            task_type: string;
                            /** @description The version of the tenant's own task type; null for a built-in one. */
                            task_type_version: number | null;
                            queue: string;
                            /** @description Attempts begun. */
                            attempt: number;
                            progress: {
                                /** @description In three steps: 0 waiting, 50 started, 100 settled. */
                                percent: number;
                            };
                            error: string | null;
                            /** Format: date-time */
                            created_at: string;
                            started_at: string | null;
                            settled_at: string | null;
                            message: string;
                            /** @description The beginning of the task's text. */
                            text: string;
                            /** @description The worker that has the task or had it last. */
                            worker: string | null;
                            /** @description The model that answered. */
                            model: string | null;
                            tokens: number | null;
                            /** @description The decision of the cache, if the task succeeded. */
                            cache: {
                                /**
                                 * @description Which layer answered.
                                 * @enum {string}
                                 */
                                layer: "exact" | "semantic" | "none";
                                /** @description Similarity of the matched question, (1 + cosine) / 2. */
                                score: number | null;
                                cosine: number | null;
                                /** @description The task whose answer was served. */
                                matched_task_id: string | null;
                                /** @description Age of the served answer. */
                                age_ms: number | null;
                                /** @description The guard that refused the best candidate: numbers, negation, entities, … */
                                guard: string | null;
                                /**
                                 * @description Probability that the best candidate's answer is right here; null when it was not computed.
                                 * @default null
                                 */
                                p_right: number | null;
                                /**
                                 * @description In shadow mode: whether the cached answer that was not served says the same as the model's answer.
                                 * @default null
                                 */
                                shadow: ("agreed" | "differed") | null;
                                /**
                                 * @description Why this layer answered. `reranked`: the reranker's score raised P(right) enough. `learned_zone`: labels of your own questions allowed a lower P(right).
                                 * @enum {string}
                                 */
                                reason: "exact_match" | "similar_question" | "reranked" | "learned_zone" | "shared_in_flight" | "no_candidate" | "below_threshold" | "answer_gone" | "guard_refused" | "improbable" | "verified" | "too_long" | "bypassed" | "embedding_failed" | "store_failed";
                            } | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description The key is missing or unknown. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The role of the key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description A parameter or a field is invalid. The error names each of them and the rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    getDeadLetters: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                cause?: string;
                since?: string;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of dead letters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dead_letters: components["schemas"]["DeadLetter"][];
                        next_cursor: string | null;
                    };
                };
            };
            /** @description The key is missing or unknown. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The role of the key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description A parameter or a field is invalid. The error names each of them and the rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    postDeadLettersIdReplay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The edited request. When it is left out, the task is submitted unchanged. */
                    payload?: components["schemas"]["TaskRequest"];
                };
            };
        };
        responses: {
            /** @description A new task replaces the failed task. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        task_id: string;
                        status: string;
                        message: string;
                    };
                };
            };
            /** @description The key is missing or unknown. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The role of the key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description There is no such dead letter. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description A parameter or a field is invalid. The error names each of them and the rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The write limit is reached, or today's budget is spent and the cache has no answer. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    postCacheExplain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskRequest"];
            };
        };
        responses: {
            /** @description The nearest candidate comes first, with the findings of the guards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CacheDecision"];
                };
            };
            /** @description The key is missing or unknown. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The role of the key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description A parameter or a field is invalid. The error names each of them and the rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The write limit of the tenant is reached. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    getKafkaStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry per poller. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The first of the topics. */
                        topic: string;
                        topics: components["schemas"]["KafkaTopic"][];
                        group: string;
                        pollers: components["schemas"]["KafkaPoller"][];
                    };
                };
            };
            /** @description The key is missing or unknown. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The role of the key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description A parameter or a field is invalid. The error names each of them and the rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: {
                deep?: "0" | "1";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The system is healthy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description A parameter or a field is invalid. The error names each of them and the rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description A needed part does not work; `reason` says which. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    getWhoami: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tenant: string;
                        /** @enum {string} */
                        role: "reader" | "writer" | "admin";
                        key_id: string | null;
                    };
                };
            };
            /** @description The key is missing or unknown. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The role of the key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description A parameter or a field is invalid. The error names each of them and the rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The request failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    onTaskSettled: {
        parameters: {
            query?: never;
            header?: {
                /** @description Is the same when the call is repeated. */
                "webhook-id"?: string;
                /** @description When this call was made, in Unix seconds. */
                "webhook-timestamp"?: string;
                /** @description `v1,` and a signature in base64, as Standard Webhooks specifies; absent when no secret is set. */
                "webhook-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskWebhook"];
            };
        };
        responses: {
            /** @description The receiver accepted the call. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The call failed and is repeated. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
