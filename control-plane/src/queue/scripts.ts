// SPDX-License-Identifier: MIT
// What must happen whole or not at all, as Lua inside Redis. A room's log, its queue of tasks and a task's record change
// together, so that no death of a process can leave one without the other. All keys live on one Redis (no cluster).

/**
 * publish(prefix, room, now, body): gives a message its place in the room's log, and hands it to the delivery.
 * tellState(prefix, room, now, name, body): the same for the assistant's state, where it differs from the last.
 */
const PRELUDE = `
local LOG_LENGTH = 1000
local OUTBOX_LENGTH = 20000
local function publish(prefix, room, now, body)
  local seq = redis.call('INCR', prefix .. 'room:' .. room .. ':seq')
  redis.call('XADD', prefix .. 'room:' .. room .. ':log', 'MAXLEN', '~', LOG_LENGTH, seq .. '-0', 't', now, 'm', body)
  redis.call('XADD', prefix .. 'outbox', 'MAXLEN', '~', OUTBOX_LENGTH, '*', 'r', room, 's', seq, 't', now, 'm', body)
  return seq
end
local function tellState(prefix, room, now, name, body)
  local key = prefix .. 'room:' .. room .. ':assistant'
  if redis.call('GET', key) == name then return end
  redis.call('SET', key, name)
  publish(prefix, room, now, body)
end
`;

/** ARGV: prefix, room, now, state name or '', state body, body … → nothing. */
export const PUBLISH = `${PRELUDE}
local prefix, room, now = ARGV[1], ARGV[2], ARGV[3]
if ARGV[4] ~= '' then tellState(prefix, room, now, ARGV[4], ARGV[5]) end
for i = 6, #ARGV do publish(prefix, room, now, ARGV[i]) end
`;

/**
 * ARGV: prefix, id, room, now, limit, queued body that lacks only its "position", field, value …
 * → place in the room's queue from 1; 0: accepted earlier; -1: the queue is full.
 */
export const ACCEPT = `${PRELUDE}
local prefix, id, room, now = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local key, queue = prefix .. 'task:' .. id, prefix .. 'room:' .. room .. ':queue'
if redis.call('EXISTS', key) == 1 then return 0 end
local position = redis.call('LLEN', queue) + 1
if position > tonumber(ARGV[5]) then return -1 end
redis.call('HSET', key, unpack(ARGV, 7))
redis.call('RPUSH', queue, id)
redis.call('ZADD', prefix .. 'tasks', now, id)
redis.call('SADD', prefix .. 'busy', room)
publish(prefix, room, now, string.sub(ARGV[6], 1, -2) .. ',"position":' .. position .. '}')
return position
`;

/**
 * ARGV: prefix, id, now, change as JSON:
 * {set:{field:text}, del:[field], incr:{field:text}, push:{list:text}, actions:{n:text}, ifAsking:text,
 *  tell:[body], state:[name, body], ends:bool, ttl:seconds, remembered:count}
 * → 1 applied; 0 the task has ended, is unknown, or asks nothing of that round.
 */
export const CHANGE = `${PRELUDE}
local prefix, id, now, change = ARGV[1], ARGV[2], ARGV[3], cjson.decode(ARGV[4])
local key = prefix .. 'task:' .. id
local state, room = unpack(redis.call('HMGET', key, 'state', 'room'))
if not state or state == 'done' or state == 'failed' or state == 'cancelled' then return 0 end
if change.ifAsking and redis.call('HGET', key, 'asking') ~= change.ifAsking then return 0 end
for field, value in pairs(change.set) do redis.call('HSET', key, field, value) end
for _, field in ipairs(change.del) do redis.call('HDEL', key, field) end
for field, value in pairs(change.incr) do redis.call('HINCRBYFLOAT', key, field, value) end
for list, value in pairs(change.push) do redis.call('RPUSH', key .. ':' .. list, value) end
for n, value in pairs(change.actions) do redis.call('HSET', key .. ':actions', n, value) end
for _, body in ipairs(change.tell) do publish(prefix, room, now, body) end
if change.ends then
  local queue = prefix .. 'room:' .. room .. ':queue'
  local ended = prefix .. 'room:' .. room .. ':ended'
  redis.call('LREM', queue, 0, id)
  redis.call('LPUSH', ended, id)
  redis.call('LTRIM', ended, 0, change.remembered - 1)
  redis.call('EXPIRE', ended, change.ttl)
  for _, suffix in ipairs({'', ':actions', ':exchanges'}) do redis.call('EXPIRE', key .. suffix, change.ttl) end
  if redis.call('LLEN', queue) == 0 then redis.call('SREM', prefix .. 'busy', room) end
end
if change.state then tellState(prefix, room, now, change.state[1], change.state[2]) end
return 1
`;

/** ARGV: key of the files, key of their contents, most files, name, file as JSON, content → 1 kept; 0 there are too many. */
export const PUT_FILE = `
local files, contents, name = ARGV[1], ARGV[2], ARGV[4]
if redis.call('HEXISTS', files, name) == 0 and redis.call('HLEN', files) >= tonumber(ARGV[3]) then return 0 end
redis.call('HSET', contents, name, ARGV[6])
redis.call('HSET', files, name, ARGV[5])
return 1
`;
