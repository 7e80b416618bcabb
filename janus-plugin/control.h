/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the control plane asks of the plugin: the link's handler, on the link's thread. */
#ifndef LAM_CONTROL_H
#define LAM_CONTROL_H

#include "link.h"

/* It needs the rooms and the sendq. */
lam_link_handler lam_control_handler(void);

#endif
