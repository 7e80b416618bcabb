// SPDX-License-Identifier: MIT
// A page with every element, role, state and way of naming that perception knows of.

export const EVERY_ELEMENT = `<!doctype html><title>W</title><style>
.req::after{content:" *";color:red} .ico::before{content:"\\2192  "} .n::before{content:"x" / "alt text"} @media (min-width:1px){.m::before{content:attr(data-x)}} .inv{visibility:hidden} .inv b{visibility:visible} .c{display:contents} .ptr{cursor:pointer} .np{pointer-events:none}
</style>
<header>Head <a href=# title="Tip"><img alt=""></a></header>
<form><label class=req>Street <input></label>
<fieldset disabled><legend>Leg <input></legend><input aria-label=dis><button>Nope</button></fieldset></form>

<div class=ptr><span>Click</span> me <b>now</b></div><div class=ptr></div><div onclick=1 class=ptr><img></div>
<span class=ico>Next</span> <p class=n>named</p><p class=m data-x="ATTR">media</p>
<div class=inv>hidden <b>shown</b></div><div class=c><p>contents</p>t</div><button class=np>np</button>
<div aria-hidden=true><button>ah</button> text ah</div>
<ul role=none><li>a<li>b</ul><ul role=presentation aria-label=x><li>c</ul>
<details><summary>More</summary><p>in</p></details><details open><summary>Less</summary><p>in2</p></details>
<table role=grid><caption>Cap <b>x</b></caption><tr><th>a<th>b<tr><th scope=row>r<td>1<tr aria-selected=true aria-level=2><td>q<td><a href="data:text/plain,xx">d</a></table>
<table><tr><th>alone</table>
<select><optgroup label=G><option>1<option selected>2</optgroup><option disabled>3</select><select multiple><option>A<option selected>B</select><select aria-label=empty></select>
<input list=dl placeholder="Pick"><datalist id=dl><option>zz</datalist><input type=search placeholder=find value=v><input type=range value=3><input type=submit><input type=reset><input type=image alt=im><input type=file><input type=hidden value=h><input type=password><input type=number value=4><input type=date><input type=checkbox checked> <input type=radio>
<textarea placeholder=ta>line
two: yes</textarea>
<label for=q>Lab <select id=z><option>m<option selected>n</select> el</label><input id=q>
<div id=l1 hidden>Hidden label <i>deep</i></div><button aria-labelledby="l1 l2">x</button><span id=l2>second</span>
<svg width=10 height=10><title>Svg title</title><a href=x><text>t</text></a></svg><svg width=10 height=10><rect width=5 height=5></rect></svg>
<div role=tree><div role=treeitem aria-expanded=true aria-level=1>N<div role=group><div role=treeitem aria-checked=mixed>M</div></div></div></div>
<div role=checkbox aria-checked=true aria-disabled=true tabindex=0>cb</div><div role=switch aria-checked=false>sw</div><button aria-pressed=mixed aria-expanded=true>bp</button>
<a>no href</a><a href="/x">link <h3>head</h3></a><a href=/y><span>aa</span><span>bb</span></a><h2>He <a href=z>in</a></h2><h2 aria-label="Other">He</h2>
<div role=combobox aria-owns=lb aria-expanded=true tabindex=0>val</div><div id=lb role=listbox><div role=option aria-selected=true>o1</div><div role=option>o2</div></div>
<div role=alert>al: ert</div><figure><img alt=p src=x><figcaption>Fig</figcaption></figure><output>5</output><progress value=.5></progress><meter value=.3></meter><hr>
<q>quoted</q> <sub>s</sub><sup>u</sup><del>d</del><ins>i</ins><dfn>t</dfn><math><mi>x</mi></math><abbr title="Abb">ab</abbr><kbd>K</kbd>
<x-a><span slot=s>slotted</span><b>unslotted</b></x-a>
<div style="width:0;height:0;overflow:hidden">zero <button>z</button></div><div style="position:absolute;left:-9999px"><button>off</button></div>
<p>a b&nbsp;c</p><p>- dash</p><p>"q"</p><p>yes</p><p>12</p><p>a: b</p><p>{x}</p><p># h</p>
<div aria-owns=own>owner</div><p id=own>owned</p><button disabled>db</button><button autofocus>af</button><input required aria-invalid=true><input aria-invalid=grammar>
<iframe srcdoc="<button>in</button><iframe srcdoc='<a href=x>deep</a>'></iframe>"></iframe><iframe hidden srcdoc=x></iframe>
<template><p>no</p></template><noscript>ns</noscript><br>after br<wbr>wbr<div role="button link">rb</div><div role="bogus tab">tb</div><div role=img></div><i class=fa></i>
<script>customElements.define('x-a',class extends HTMLElement{constructor(){super().attachShadow({mode:'open'}).innerHTML='<style>p::before{content:"sh "}</style><p>shadow <slot name=s></slot></p><button>sb</button>'}})</script>`;
