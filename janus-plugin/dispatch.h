/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the messages of a linked control plane mean; on the link's thread. */
#ifndef LAM_DISPATCH_H
#define LAM_DISPATCH_H

#include "link.h"
#include "wire.h"

typedef enum lam_hello { LAM_HELLO_GOOD, LAM_HELLO_BAD_PAYLOAD, LAM_HELLO_BAD_VERSION } lam_hello;

/* Judges the payload of a HELLO. */
lam_hello lam_dispatch_judge_hello(const lam_wire_reader *message);
/* The plugin's own. */
GBytes *lam_dispatch_make_hello(const lam_link_settings *settings);

/* Does what a message of a linked control plane asks for; replies go to `q`. Types it does not know are skipped. */
void lam_dispatch(const lam_wire_reader *message, const lam_link_handler *handler, lam_sendq *q);

#endif
