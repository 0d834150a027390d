// The floor of a click: a checkbox that does nothing but tick itself.
const box = document.createElement('input')
box.type = 'checkbox'
document.getElementById('chart').append(box)
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('atlas:chart')))
