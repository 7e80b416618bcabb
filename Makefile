# SPDX-License-Identifier: MIT
# Each target installs what is missing, then calls a script; a second run installs nothing.
.DEFAULT_GOAL := help
.PHONY: help install build demo start stop status test bench fuzz asan lint clean

node := scripts/with-node.sh
run := $(node) node $(if $(wildcard .env),--env-file=.env)
native := $(CURDIR)/.run/build

help: ## this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

install:
	@scripts/install.sh janus control-plane stack build demo

build: install ## the plugin and the recogniser, under .run/build
	@$(MAKE) --silent --no-print-directory -C janus-plugin BUILD=$(native)/plugin
	@$(MAKE) --silent --no-print-directory -C control-plane/native OUT=$(native)/recogniser

demo: build ## show it: one typed and one spoken request, then serve until Ctrl-C (ONCE=1: exit instead)
	@$(run) demo/run.ts

start: build ## run the stack in the background
	@$(run) scripts/stack.ts start

stop: ## stop it
	@$(run) scripts/stack.ts stop

status: ## what of it is running
	@$(run) scripts/stack.ts status

test: ## everything that a change must pass
	@scripts/install.sh janus control-plane stack build demo test
	@$(run) scripts/test.ts

bench: build ## typed command to task.done, beside bare Playwright; short tasks with no model
	@$(run) test/bench/main.ts

fuzz: ## the wire codec under libFuzzer
	@scripts/install.sh build fuzz
	@$(MAKE) --silent --no-print-directory -C janus-plugin BUILD=$(native)/fuzz fuzz

asan: ## the C tests and the e2e tests with the plugin under ASan and UBSan
	@scripts/install.sh janus control-plane stack build demo test
	@$(run) scripts/test.ts asan

lint: ## biome and tsc
	@scripts/install.sh
	@$(run) scripts/test.ts lint

clean: stop ## remove what was built and all state; keep what was installed
	@rm -rf .run/build .run/state .run/janus .run/logs .run/demo
