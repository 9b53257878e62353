// What a sampler needs of distributions that were checked: quantiles for points that it made itself, draws by index.
export { drawerOf } from './drawer.js'
export { quantileOf } from './families/family-of.js'
export { dimensionsOf, jointDrawerOf, jointQuantileOf } from './joint/joint-draws.js'
